SELECT id, type, name, note, external_ids, root FROM entity WHERE id > :after ORDER BY id LIMIT :limit
