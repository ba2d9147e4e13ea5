SELECT id FROM article WHERE present AND id >= :first ORDER BY id
