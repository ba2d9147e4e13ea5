SELECT r.record, s.name, s.root, o.name, o.root, a.file_name, a.title, a.outlet, a.published
FROM relation r JOIN article a ON a.id = r.article
    LEFT JOIN entity n ON n.id = r.subject LEFT JOIN entity s ON s.id = n.root
    LEFT JOIN entity m ON m.id = r.object LEFT JOIN entity o ON o.id = m.root
WHERE a.present AND r.article = :article ORDER BY r.id
