INSERT INTO article_text (article_text, rank) VALUES ('merge', :pages)
