SELECT doc, col, "offset", term FROM article_word_place
