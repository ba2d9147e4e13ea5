SELECT m.quote, m.type, max(coalesce(e.name, '')), sum(m.status = 'accepted'), sum(m.status = 'rejected')
FROM mention m JOIN article a ON a.id = m.article AND a.present LEFT JOIN entity e ON e.id = m.entity
WHERE m.status <> 'suggested' AND m.parts = ''
GROUP BY m.quote, m.type ORDER BY m.quote, m.type LIMIT :limit
