UPDATE entity SET (mentions, articles) = (
    SELECT count(*), count(DISTINCT m.article) FROM mention m CROSS JOIN article a ON a.id = m.article AND a.present
    WHERE m.entity = entity.id AND m.status <> 'rejected')
