DELETE FROM folder_article WHERE article NOT IN (SELECT id FROM article)
