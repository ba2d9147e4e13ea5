SELECT e.id, e.name, e.type, sum(counted.mentions) AS mentions
FROM (
    SELECT m.entity AS id, count(*) AS mentions FROM mention m JOIN article a ON a.id = m.article
    WHERE a.present AND m.status <> 'rejected' AND m.entity <> 0
        AND (:outlets = '[]' OR a.outlet IN (SELECT value FROM json_each(:outlets)))
    GROUP BY m.entity
) counted JOIN entity n ON n.id = counted.id JOIN entity e ON e.id = n.root
WHERE (:types = '[]' OR e.type IN (SELECT value FROM json_each(:types)))
    AND e.type NOT IN (SELECT value FROM json_each(:withoutTypes))
GROUP BY e.id ORDER BY mentions DESC, e.name, e.id LIMIT :most
