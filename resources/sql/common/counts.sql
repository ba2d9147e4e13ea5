SELECT articles, mentions, figures,
    (SELECT count(DISTINCT e.root) FROM entity e WHERE EXISTS (
        SELECT 1 FROM mention m JOIN article a ON a.id = m.article
        WHERE m.entity = e.id AND a.present AND m.status <> 'rejected'))
FROM total
