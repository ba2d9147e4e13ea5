SELECT name, type FROM entity WHERE id = :id
