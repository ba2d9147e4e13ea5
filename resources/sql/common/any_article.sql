SELECT a.id, d.path, a.format, d.encoding, a.sha256, a.language, a.words, d.metadata, d.structure, a.status, d.note, d.revision,
    a.present
FROM article a JOIN article_detail d ON d.article = a.id WHERE a.id = :id
