SELECT a.id FROM article a
WHERE a.present AND a.words > 0 AND a.id > :after AND NOT EXISTS (
    SELECT 1 FROM text_print p
    WHERE p.article = a.id AND (p.search = 0 OR p.search IN (SELECT id FROM copy_search)))
ORDER BY a.id LIMIT :limit
