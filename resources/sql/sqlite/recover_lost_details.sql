DELETE FROM article_detail WHERE article NOT IN (SELECT id FROM article)
