DELETE FROM mention WHERE article NOT IN (SELECT id FROM article)
