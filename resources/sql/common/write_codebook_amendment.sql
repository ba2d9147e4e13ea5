INSERT INTO codebook (list, id, record) VALUES (:list, :id, :record) ON CONFLICT (list, id) DO UPDATE SET record = excluded.record
