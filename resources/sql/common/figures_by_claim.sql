SELECT f.id, f.article, f.record, a.title, a.file_name, f.measure, f.place
FROM figure f CROSS JOIN article a ON a.id = f.article
WHERE f.measure > '' AND f.status <> 'rejected' AND a.present ORDER BY f.measure, f.place, f.id
