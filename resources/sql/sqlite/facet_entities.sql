SELECT e.root, count(DISTINCT m.article)
FROM json_each(:articles) i CROSS JOIN mention m ON m.article = i.value AND m.status <> 'rejected'
    CROSS JOIN entity e ON e.id = m.entity
GROUP BY e.root
