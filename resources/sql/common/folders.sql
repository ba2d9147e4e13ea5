SELECT f.id, f.name, f.query, CASE WHEN f.query <> '' THEN -1 ELSE
    (SELECT count(*) FROM folder_article k CROSS JOIN article a ON a.id = k.article AND a.present WHERE k.folder = f.id) END
FROM folder f ORDER BY f.name COLLATE NOCASE, f.id
