INSERT INTO reading (article, at) VALUES (:article, :at) ON CONFLICT (article) DO UPDATE SET at = excluded.at
