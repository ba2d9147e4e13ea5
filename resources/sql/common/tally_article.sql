UPDATE article SET
    figures = (SELECT count(*) FROM figure f WHERE f.article = :id AND f.status <> 'rejected'),
    mentions = (SELECT count(*) FROM mention m WHERE m.article = :id AND m.status <> 'rejected')
WHERE id = :id
