SELECT a.id, a.title, a.outlet, a.published, a.author, a.file_name, a.format, a.language, a.words, a.status, a.position,
    (SELECT path FROM article_detail WHERE article = a.id), a.figures, a.mentions,
    (SELECT copy_group FROM copy_member WHERE article = a.id AND kind <> 'apart')
FROM json_each(:articles) i CROSS JOIN article a ON a.id = i.value WHERE a.present
ORDER BY i.key
