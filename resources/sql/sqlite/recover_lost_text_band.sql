DELETE FROM text_band WHERE article NOT IN (SELECT id FROM article)
