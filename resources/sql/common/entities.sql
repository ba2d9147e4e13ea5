SELECT e.id, e.type, e.name, e.note, e.external_ids, e.root, e.mentions, e.articles FROM entity e
WHERE e.root = e.id AND e.mentions > 0 AND e.id NOT IN (SELECT root FROM entity WHERE root <> id)
UNION ALL
SELECT e.id, e.type, e.name, e.note, e.external_ids, e.root, count(*), count(DISTINCT m.article)
FROM entity n CROSS JOIN entity e ON e.id = n.root
    CROSS JOIN mention m ON m.entity = n.id AND m.status <> 'rejected'
    CROSS JOIN article a ON a.id = m.article AND a.present
WHERE n.root IN (SELECT root FROM entity WHERE root <> id) GROUP BY n.root
ORDER BY 2, 7 DESC, 3
