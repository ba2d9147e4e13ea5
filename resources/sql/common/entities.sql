SELECT e.id, e.type, e.name, e.aliases, e.note, count(*), count(DISTINCT m.article)
FROM entity e JOIN mention m ON m.entity = e.id AND m.status <> 'rejected' JOIN article a ON a.id = m.article AND a.present
GROUP BY e.id ORDER BY e.type, count(*) DESC, e.name
