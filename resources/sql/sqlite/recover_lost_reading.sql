DELETE FROM reading WHERE article NOT IN (SELECT id FROM article)
