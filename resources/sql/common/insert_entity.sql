INSERT INTO entity (id, type, name, aliases, note) VALUES (:id, :type, :name, :aliases, :note) ON CONFLICT (id) DO NOTHING
