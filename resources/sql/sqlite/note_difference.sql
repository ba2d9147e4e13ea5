INSERT INTO temp.difference (rank, kind, thing, article, before, after) VALUES (:rank, :kind, :thing, :article, :before, :after)
ON CONFLICT (kind, thing) DO UPDATE SET after = excluded.after
