INSERT INTO folder (id, name, query) VALUES (:id, :name, :query)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query
