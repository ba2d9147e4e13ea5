SELECT p.copy_group, a.id, a.file_name, a.title, a.outlet, a.published, p.likeness, coalesce(c.kind, '')
FROM text_print p JOIN article a ON a.id = p.article AND a.present
    LEFT JOIN copy_choice c ON c.article = a.id
WHERE p.copy_group <> 0
ORDER BY p.copy_group, a.id
