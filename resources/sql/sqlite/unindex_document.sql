INSERT INTO article_text (article_text, rowid, title, body)
SELECT 'delete', position, title, body FROM document WHERE position = :position
