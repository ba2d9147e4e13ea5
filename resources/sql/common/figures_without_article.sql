SELECT f.id FROM figure f LEFT JOIN article a ON a.id = f.article WHERE a.id IS NULL
