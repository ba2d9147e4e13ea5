INSERT OR IGNORE INTO figure_place (name, figure)
SELECT c.value, f.id FROM figure f, json_each(f.record, '$.countries') c
UNION ALL SELECT json_extract(record, '$.place'), id FROM figure WHERE json_extract(record, '$.place') IS NOT NULL
