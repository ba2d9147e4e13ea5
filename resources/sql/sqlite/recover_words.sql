INSERT INTO term (term, df) SELECT term, doc FROM article_word
