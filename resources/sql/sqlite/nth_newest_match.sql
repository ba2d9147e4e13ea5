SELECT rowid FROM article_text WHERE article_text MATCH :match ORDER BY rowid DESC LIMIT 1 OFFSET :before
