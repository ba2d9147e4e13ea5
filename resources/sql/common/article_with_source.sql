SELECT id FROM article WHERE sha256 = :sha256 AND present LIMIT 1
