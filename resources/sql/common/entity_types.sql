WITH RECURSIVE used (type) AS (
    SELECT min(type) FROM entity
    UNION ALL SELECT (SELECT min(e.type) FROM entity e WHERE e.type > used.type) FROM used WHERE used.type IS NOT NULL
)
SELECT type FROM used WHERE type IS NOT NULL
