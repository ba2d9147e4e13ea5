SELECT n.id FROM note n WHERE n.article <> 0 AND NOT EXISTS (SELECT 1 FROM article a WHERE a.id = n.article)
