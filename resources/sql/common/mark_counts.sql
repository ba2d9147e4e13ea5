SELECT m.type, count(*) FROM mention m JOIN article a ON a.id = m.article AND a.present GROUP BY m.type
