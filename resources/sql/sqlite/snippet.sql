SELECT snippet(article_text, 0, char(0xE000), char(0xE001), '…', 18)
FROM article_text WHERE article_text MATCH :match AND rowid = :position
