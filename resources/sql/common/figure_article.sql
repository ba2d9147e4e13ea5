SELECT f.id, f.article, f.record, a.author, d.body
FROM figure f JOIN article a ON a.id = f.article JOIN document d ON d.position = a.position WHERE f.id = :id
