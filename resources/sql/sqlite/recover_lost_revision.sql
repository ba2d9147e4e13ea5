DELETE FROM revision WHERE article NOT IN (SELECT id FROM article)
