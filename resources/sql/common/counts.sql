SELECT (SELECT count(*) FROM article WHERE present),
    (SELECT count(*) FROM mention m JOIN article a ON a.id = m.article WHERE a.present AND m.status <> 'rejected'),
    (SELECT count(*) FROM figure WHERE status <> 'rejected' AND article NOT IN (SELECT id FROM article WHERE present = 0)),
    (SELECT count(DISTINCT e.root) FROM (
        SELECT DISTINCT m.entity AS id FROM mention m JOIN article a ON a.id = m.article
        WHERE a.present AND m.entity <> 0 AND m.status <> 'rejected'
    ) named JOIN entity e ON e.id = named.id)
