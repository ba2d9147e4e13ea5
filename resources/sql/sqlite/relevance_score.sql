SELECT -relevance(article_text, :match) FROM article_text WHERE article_text MATCH :match AND rowid = :position
