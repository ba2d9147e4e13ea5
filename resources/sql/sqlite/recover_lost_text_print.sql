DELETE FROM text_print WHERE article NOT IN (SELECT id FROM article)
