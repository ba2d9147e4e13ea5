SELECT -bm25(article_text) FROM article_text WHERE article_text MATCH :match AND rowid = :position
