SELECT DISTINCT f.id
FROM mention m CROSS JOIN article a ON a.id = m.article
    CROSS JOIN figure f ON f.article = m.article AND f.start BETWEEN m.start - :reach AND m.start + :reach
WHERE m.entity IN (SELECT id FROM entity WHERE root = (SELECT root FROM entity WHERE id = :entity))
    AND m.status <> 'rejected' AND a.present AND f.status <> 'rejected'
    AND json_extract(f.record, '$.sentence.start') <= m.start AND json_extract(f.record, '$.sentence.end') >= m.finish
ORDER BY a.position DESC, f.start LIMIT :most
