SELECT m.id FROM mention m LEFT JOIN article a ON a.id = m.article WHERE a.id IS NULL
