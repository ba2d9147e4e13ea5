SELECT id, type, name, note, external_ids, root FROM entity WHERE id = :id
