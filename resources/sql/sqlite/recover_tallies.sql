UPDATE article SET
    figures = (SELECT count(*) FROM figure f WHERE f.article = article.id AND f.status <> 'rejected'),
    mentions = (SELECT count(*) FROM mention m WHERE m.article = article.id AND m.status <> 'rejected')
