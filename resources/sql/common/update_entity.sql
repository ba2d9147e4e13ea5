UPDATE entity SET type = :type, name = :name, note = :note, external_ids = :external_ids, root = :root
WHERE id = :id
