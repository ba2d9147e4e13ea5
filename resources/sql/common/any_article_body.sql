SELECT d.body FROM article a JOIN document d ON d.position = a.position WHERE a.id = :id
