INSERT INTO entity (id, type, name, note, external_ids, root)
VALUES (:id, :type, :name, :note, :external_ids, :root) ON CONFLICT (id) DO NOTHING
