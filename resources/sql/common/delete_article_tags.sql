DELETE FROM article_tag WHERE article = :article
