SELECT coalesce(m.copy_group, 0), a.id, a.file_name, a.title, a.outlet, a.published, coalesce(p.likeness, 0),
    coalesce(m.kind, ''), coalesce(m.is_joined, 0)
FROM article a LEFT JOIN copy_member m ON m.article = a.id LEFT JOIN text_print p ON p.article = a.id
WHERE a.present AND (a.id = :article
    OR a.id IN (SELECT article FROM copy_member
                WHERE copy_group = (SELECT copy_group FROM copy_member WHERE article = :article)))
ORDER BY a.id
