DELETE FROM copy_choice WHERE article NOT IN (SELECT id FROM article)
