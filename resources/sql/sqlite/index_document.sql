INSERT INTO article_text (rowid, title, body) SELECT position, title, body FROM document WHERE position = :position
