INSERT INTO article_text (article_text) VALUES ('rebuild')
