WITH RECURSIVE measures(name) AS (
    SELECT min(measure) FROM figure UNION ALL
    SELECT (SELECT min(measure) FROM figure WHERE measure > measures.name) FROM measures WHERE measures.name IS NOT NULL
), units(name) AS (
    SELECT min(unit) FROM figure UNION ALL
    SELECT (SELECT min(unit) FROM figure WHERE unit > units.name) FROM units WHERE units.name IS NOT NULL
)
SELECT name FROM (SELECT * FROM (SELECT 0 AS kind, name FROM measures LIMIT :looked)
    UNION ALL SELECT * FROM (SELECT 1, name FROM units LIMIT :looked))
WHERE name <> '' AND quipu_names(replace(name, '_', ' '), :begun) ORDER BY kind, name LIMIT :most
