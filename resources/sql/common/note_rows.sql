SELECT n.id, n.kind, n.about, n.subject, n.article, n.start, n.finish, n.quote, substr(n.text, 1, :letters), n.speaker, n.who, n.made, n.changed,
    coalesce(CASE WHEN n.article <> 0 THEN (SELECT CASE WHEN a.title = '' THEN a.file_name ELSE a.title END FROM article a WHERE a.id = n.article)
        WHEN n.about = 'entity' THEN (SELECT e.name FROM entity e WHERE e.id = n.subject)
        WHEN n.about = 'chart' THEN (SELECT c.name FROM chart c WHERE c.id = n.subject) END, '')
FROM json_each(:ids) asked JOIN note n ON n.id = asked.value ORDER BY asked.key
