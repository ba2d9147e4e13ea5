INSERT INTO chart (id, name, kind, series, record) VALUES (:id, :name, :kind, :series, :record)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, series = excluded.series, record = excluded.record
