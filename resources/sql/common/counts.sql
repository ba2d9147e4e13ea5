SELECT (SELECT count(*) FROM article WHERE present),
    (SELECT count(*) FROM mention m JOIN article a ON a.id = m.article WHERE a.present AND m.status <> 'rejected'),
    (SELECT count(*) FROM figure f JOIN article a ON a.id = f.article WHERE a.present AND f.status <> 'rejected'),
    (SELECT count(DISTINCT m.entity) FROM mention m JOIN article a ON a.id = m.article
        WHERE a.present AND m.entity <> 0 AND m.status <> 'rejected')
