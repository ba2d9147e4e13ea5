-- The body is the first column: the index marks each word of every other column with two bytes more, a fifth of its size.
DROP TABLE article_text
--;
CREATE VIRTUAL TABLE article_text USING fts5 (
    body, title, content = 'document', content_rowid = 'position', tokenize = 'unicode61 remove_diacritics 2'
)
--;
INSERT INTO article_text (article_text, rank) VALUES ('hashsize', 67108864)
--;
INSERT INTO article_text (article_text) VALUES ('rebuild')
--;
INSERT INTO article_text (article_text, rowid, body, title)
SELECT 'delete', position, body, title FROM document
WHERE position IN (SELECT position FROM article WHERE present = 0)
--;
INSERT INTO article_text (article_text, rank) VALUES ('hashsize', 1048576)
