INSERT INTO distinction (one, other, who, at) VALUES (:one, :other, :who, :at) ON CONFLICT (one, other) DO NOTHING
