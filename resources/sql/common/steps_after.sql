SELECT (SELECT state FROM change WHERE id = :id AND action = 'do'),
    (SELECT count(*) FROM change WHERE action = 'do' AND state = 'done' AND id > :id),
    (SELECT count(*) FROM change WHERE action = 'do' AND state = 'undone' AND id <= :id)
