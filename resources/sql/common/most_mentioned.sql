SELECT e.id, e.name, e.type, count(*)
FROM mention m JOIN article a ON a.id = m.article JOIN entity e ON e.id = m.entity
WHERE a.present AND m.status <> 'rejected' AND m.entity <> 0
    AND (:types = '[]' OR e.type IN (SELECT value FROM json_each(:types)))
    AND (:outlets = '[]' OR a.outlet IN (SELECT value FROM json_each(:outlets)))
GROUP BY e.id ORDER BY count(*) DESC, e.name, e.id LIMIT :most
