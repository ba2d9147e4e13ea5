SELECT f.id, f.article, f.record, a.title, a.file_name, a.outlet, a.published
FROM figure f JOIN article a ON a.id = f.article WHERE f.id = :id AND a.present
