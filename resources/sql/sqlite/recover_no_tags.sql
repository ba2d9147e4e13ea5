DELETE FROM article_tag
