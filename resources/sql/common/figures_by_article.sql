SELECT f.id, f.article, f.record, a.title, a.file_name, f.article, 0
FROM figure f CROSS JOIN article a ON a.id = f.article
WHERE f.status <> 'rejected' AND a.present ORDER BY f.article, f.start
