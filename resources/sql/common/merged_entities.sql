SELECT id, type, name, note, external_ids, root FROM entity WHERE root <> id ORDER BY root, name, id
