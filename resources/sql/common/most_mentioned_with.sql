SELECT e.id, e.name, e.type, count(*)
FROM mention m JOIN article a ON a.id = m.article JOIN entity e ON e.id = m.entity
WHERE a.present AND m.status <> 'rejected' AND m.entity <> 0
    AND m.article IN (
        SELECT n.article FROM mention n
        WHERE n.entity IN (SELECT value FROM json_each(:with)) AND n.status <> 'rejected'
    )
    AND (:types = '[]' OR e.type IN (SELECT value FROM json_each(:types)) OR e.id IN (SELECT value FROM json_each(:with)))
    AND (:outlets = '[]' OR a.outlet IN (SELECT value FROM json_each(:outlets)))
GROUP BY e.id ORDER BY e.id IN (SELECT value FROM json_each(:with)) DESC, count(*) DESC, e.name, e.id LIMIT :most
