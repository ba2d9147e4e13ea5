DELETE FROM figure WHERE article NOT IN (SELECT id FROM article)
