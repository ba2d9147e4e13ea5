SELECT m.id, m.article, m.start, m.finish, m.quote, m.type, m.entity, m.status, m.origin, m.rule, m.score, m.note,
    m.metonym, m.parts, coalesce(e.name, ''), a.file_name, coalesce(e.id, 0)
FROM mention m JOIN article a ON a.id = m.article
    LEFT JOIN entity n ON n.id = m.entity LEFT JOIN entity e ON e.id = n.root
WHERE a.present AND m.entity IN (SELECT id FROM entity WHERE root = (SELECT root FROM entity WHERE id = :entity))
    AND (:type = '' OR m.type = :type) AND (:status = '' OR m.status = :status)
ORDER BY m.article, m.start, m.id LIMIT :limit
