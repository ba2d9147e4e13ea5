SELECT m.type, count(DISTINCT m.article)
FROM json_each(:articles) i CROSS JOIN mention m ON m.article = i.value AND m.status <> 'rejected'
GROUP BY m.type
