SELECT e.id, e.type, e.name, e.note, e.external_ids, e.root, count(*), count(DISTINCT m.article)
FROM entity e CROSS JOIN entity n ON n.root = e.id
    CROSS JOIN mention m ON m.entity = n.id AND m.status <> 'rejected'
    CROSS JOIN article a ON a.id = m.article AND a.present
WHERE e.id = :id AND EXISTS (SELECT 1 FROM entity WHERE root = e.id AND id <> e.id) HAVING count(*) > 0
UNION ALL
SELECT id, type, name, note, external_ids, root, mentions, articles FROM entity e
WHERE id = :id AND mentions > 0 AND NOT EXISTS (SELECT 1 FROM entity WHERE root = e.id AND id <> e.id)
