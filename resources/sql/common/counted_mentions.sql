SELECT a.id, a.published, a.outlet, (
    SELECT count(*) FROM mention m WHERE m.article = a.id AND m.status <> 'rejected' AND (:type = '' OR m.type = :type)
) FROM article a
WHERE a.present AND a.id NOT IN (SELECT article FROM trailing_copy) AND (:outlet = '' OR a.outlet = :outlet) ORDER BY a.position DESC
