SELECT m.article, m.start, m.finish, e.root, a.language
FROM mention m JOIN article a ON a.id = m.article JOIN entity e ON e.id = m.entity
WHERE m.entity IN (SELECT id FROM entity WHERE root IN (SELECT value FROM json_each(:entities)))
    AND a.present AND m.status <> 'rejected'
    AND (:outlets = '[]' OR a.outlet IN (SELECT value FROM json_each(:outlets)))
ORDER BY a.position DESC, m.start, m.id
