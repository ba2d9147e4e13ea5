SELECT a.id, a.published, a.outlet, 1 FROM article a
WHERE a.present AND a.id NOT IN (SELECT article FROM trailing_copy) AND (:outlet = '' OR a.outlet = :outlet) ORDER BY a.position DESC
