SELECT a.id, a.published, a.outlet, (
    SELECT count(*) FROM mention m WHERE m.article = a.id AND m.status <> 'rejected' AND (:type = '' OR m.type = :type)
) FROM article a
WHERE a.present AND (:outlet = '' OR a.outlet = :outlet) ORDER BY a.position DESC
