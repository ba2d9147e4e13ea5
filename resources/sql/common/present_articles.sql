SELECT id FROM article WHERE present ORDER BY id
