SELECT a.id, a.published, a.outlet, 1 FROM article a
WHERE a.present AND (:outlet = '' OR a.outlet = :outlet) ORDER BY a.position DESC
