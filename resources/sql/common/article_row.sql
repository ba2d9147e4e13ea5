SELECT a.id, a.title, a.outlet, a.published, a.author, a.file_name, a.format, a.language, a.words, a.status, a.position,
    (SELECT path FROM article_detail WHERE article = a.id),
    (SELECT count(*) FROM figure f WHERE f.article = a.id AND f.status <> 'rejected'),
    (SELECT count(*) FROM mention m WHERE m.article = a.id AND m.status <> 'rejected')
FROM article a WHERE a.id = :id AND a.present
