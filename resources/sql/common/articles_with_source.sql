SELECT id FROM article WHERE sha256 = :sha256 AND present ORDER BY id LIMIT 64
