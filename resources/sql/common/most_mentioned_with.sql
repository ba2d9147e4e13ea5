WITH family AS (
    SELECT id, root FROM entity
    WHERE root IN (SELECT root FROM entity WHERE id IN (SELECT value FROM json_each(:with)))
)
SELECT e.id, e.name, e.type, sum(counted.mentions) AS mentions
FROM (
    SELECT m.entity AS id, count(*) AS mentions FROM mention m JOIN article a ON a.id = m.article
    WHERE a.present AND m.status <> 'rejected' AND m.entity <> 0
        AND m.article IN (
            SELECT n.article FROM mention n
            WHERE n.entity IN (SELECT id FROM family) AND n.status <> 'rejected'
        )
        AND (:outlets = '[]' OR a.outlet IN (SELECT value FROM json_each(:outlets)))
    GROUP BY m.entity
) counted JOIN entity n ON n.id = counted.id JOIN entity e ON e.id = n.root
WHERE e.id IN (SELECT root FROM family)
    OR ((:types = '[]' OR e.type IN (SELECT value FROM json_each(:types)))
        AND e.type NOT IN (SELECT value FROM json_each(:withoutTypes)))
GROUP BY e.id ORDER BY e.id IN (SELECT root FROM family) DESC, mentions DESC, e.name, e.id LIMIT :most
