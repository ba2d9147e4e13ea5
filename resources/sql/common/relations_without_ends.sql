SELECT r.id FROM relation r LEFT JOIN entity s ON s.id = r.subject LEFT JOIN entity o ON o.id = r.object
WHERE s.id IS NULL OR o.id IS NULL
