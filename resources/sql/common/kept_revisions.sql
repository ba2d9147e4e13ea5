SELECT r.number, r.path, r.format, r.encoding, r.sha256, r.words, r.size, r.is_packed, r.text
FROM revision r JOIN article_detail d ON d.article = r.article AND r.number <= d.revision
WHERE r.article = :article ORDER BY r.number
