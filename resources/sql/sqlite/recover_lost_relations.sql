DELETE FROM relation WHERE article <> 0 AND article NOT IN (SELECT id FROM article)
    OR subject NOT IN (SELECT id FROM entity) OR object NOT IN (SELECT id FROM entity)
