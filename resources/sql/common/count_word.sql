INSERT INTO term (term, df) VALUES (:word, max(0, :texts))
ON CONFLICT (term) DO UPDATE SET df = max(0, df + :texts)
