INSERT INTO name_list (id, name, enabled, record) VALUES (:id, :name, :enabled, :record)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, enabled = excluded.enabled, record = excluded.record
