SELECT id, type, name, aliases, note FROM entity WHERE id = :id
