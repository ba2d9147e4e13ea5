SELECT f.measure, count(DISTINCT f.article)
FROM json_each(:articles) i CROSS JOIN figure f ON f.article = i.value AND f.status <> 'rejected'
WHERE f.measure <> '' GROUP BY f.measure
