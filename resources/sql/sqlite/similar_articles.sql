SELECT a.id FROM (
    SELECT rowid AS position, bm25(article_text, 1.0, 2.0) AS score FROM article_text WHERE article_text MATCH :match
    ORDER BY score LIMIT :limit
) t JOIN article a ON a.position = t.position WHERE a.present AND a.id <> :article ORDER BY t.score, t.position DESC
