SELECT f.id, f.article, f.record, a.title, a.file_name
FROM figure f CROSS JOIN article a ON a.id = f.article
WHERE f.measure = :measure AND f.place = :place AND f.status <> 'rejected' AND a.present ORDER BY f.id
