SELECT count(*) FROM entity WHERE type = :type AND mentions > 0 AND root = id
