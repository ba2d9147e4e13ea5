-- Rebuilding takes all texts; those of articles that are not there are found by nobody.
INSERT INTO article_text (article_text, rowid, body, title)
SELECT 'delete', position, body, title FROM document
WHERE position IN (SELECT position FROM article WHERE present = 0)
