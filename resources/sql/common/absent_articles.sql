SELECT id FROM article WHERE present = 0 ORDER BY id
