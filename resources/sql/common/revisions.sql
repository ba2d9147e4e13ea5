SELECT r.number, c.at, c.who, r.path, r.format, r.encoding, r.sha256, r.words
FROM revision r JOIN article_detail d ON d.article = r.article AND r.number <= d.revision
LEFT JOIN change c ON c.id = CASE WHEN r.brought > 0 THEN r.brought ELSE
    (SELECT min(change) FROM change_subject WHERE kind = 'article' AND subject = r.article) END
WHERE r.article = :article ORDER BY r.number
