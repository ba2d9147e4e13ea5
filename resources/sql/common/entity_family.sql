SELECT e.id, e.type, e.name, e.note, e.external_ids, e.root, (
    SELECT count(*) FROM mention m JOIN article a ON a.id = m.article
    WHERE m.entity = e.id AND m.status <> 'rejected' AND a.present
), (
    SELECT count(DISTINCT m.article) FROM mention m JOIN article a ON a.id = m.article
    WHERE m.entity = e.id AND m.status <> 'rejected' AND a.present
)
FROM entity e WHERE e.root = (SELECT root FROM entity WHERE id = :id) ORDER BY e.id <> e.root, e.name, e.id
