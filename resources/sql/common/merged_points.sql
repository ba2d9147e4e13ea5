SELECT json_extract(effect, '$.merged') FROM change WHERE verb = 'merge' AND action = 'do' AND state IN ('done', 'compacted')
    AND json_extract(effect, '$.merged') IS NOT NULL ORDER BY id
