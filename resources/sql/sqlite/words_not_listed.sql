SELECT v.term FROM article_word v LEFT JOIN term t ON t.term = v.term WHERE t.term IS NULL LIMIT 10
