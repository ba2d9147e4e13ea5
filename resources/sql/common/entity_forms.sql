SELECT DISTINCT e.root, m.quote
FROM mention m JOIN article a ON a.id = m.article JOIN entity e ON e.id = m.entity
WHERE a.present AND m.status <> 'rejected'
