DELETE FROM figure_place WHERE figure = :id AND name IN (
    SELECT c.value FROM figure f, json_each(f.record, '$.countries') c WHERE f.id = :id
    UNION SELECT json_extract(record, '$.place') FROM figure WHERE id = :id)
