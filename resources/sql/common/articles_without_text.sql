SELECT a.id FROM article a LEFT JOIN document d ON d.position = a.position WHERE d.position IS NULL
