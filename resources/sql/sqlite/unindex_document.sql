INSERT INTO article_text (article_text, rowid, body, title)
SELECT 'delete', position, body, title FROM document WHERE position = :position
