SELECT a.id, a.title, a.outlet, a.published, a.author, a.file_name, a.format, a.language, a.words, a.status, a.position,
    (SELECT path FROM article_detail WHERE article = a.id), a.figures, a.mentions
FROM article a WHERE a.id = :id AND a.present
