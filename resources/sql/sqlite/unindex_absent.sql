-- Rebuilding takes all texts; those of articles that are not there are found by nobody.
INSERT INTO article_text (article_text, rowid, title, body)
SELECT 'delete', position, title, body FROM document
WHERE position IN (SELECT position FROM article WHERE present = 0)
