SELECT e.id, e.type, e.name, e.note, e.external_ids, e.root, count(*), count(DISTINCT m.article)
FROM entity n CROSS JOIN entity e ON e.id = n.root
    CROSS JOIN mention m ON m.entity = n.id AND m.status <> 'rejected'
    CROSS JOIN article a ON a.id = m.article AND a.present
GROUP BY n.root ORDER BY e.type, count(*) DESC, e.name
