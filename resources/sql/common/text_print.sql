SELECT p.whole, p.least, CASE WHEN coalesce(c.copy_group, 0) <> 0 THEN c.copy_group ELSE p.copy_group END
FROM text_print p LEFT JOIN copy_choice c ON c.article = p.article
WHERE p.article = :article AND (p.search = 0 OR p.search IN (SELECT id FROM copy_search))
