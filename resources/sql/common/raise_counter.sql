INSERT INTO counter (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)
