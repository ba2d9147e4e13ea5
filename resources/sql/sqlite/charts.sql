SELECT id, name, kind, series,
    (SELECT count(*) FROM json_each(record, '$.series') WHERE json_extract(value, '$.source') IN ('articles', 'mentions'))
FROM chart ORDER BY name, id
