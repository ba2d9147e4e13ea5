SELECT id, sz FROM article_text_docsize ORDER BY id
