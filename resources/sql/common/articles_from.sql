SELECT a.id FROM article_detail d JOIN article a ON a.id = d.article
WHERE d.source = :source AND d.source <> '' AND a.present ORDER BY a.id DESC LIMIT 100
