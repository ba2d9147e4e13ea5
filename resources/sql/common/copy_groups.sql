SELECT m.copy_group, a.id, a.file_name, a.title, a.outlet, a.published,
    CASE WHEN m.is_joined THEN 0 ELSE coalesce(p.likeness, 0) END, m.kind, m.is_joined
FROM copy_member m JOIN article a ON a.id = m.article AND a.present LEFT JOIN text_print p ON p.article = a.id
ORDER BY m.copy_group, a.id
