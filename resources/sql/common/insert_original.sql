INSERT INTO original (sha256, size, is_packed, bytes) VALUES (:sha256, :size, :is_packed, :bytes)
ON CONFLICT (sha256) DO NOTHING
