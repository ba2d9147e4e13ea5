DELETE FROM revised_mark WHERE article NOT IN (SELECT id FROM article)
