INSERT INTO article_tag (article, tag) VALUES (:article, :tag) ON CONFLICT DO NOTHING
