INSERT INTO copy_choice (article, kind) VALUES (:article, :kind)
ON CONFLICT (article) DO UPDATE SET kind = excluded.kind
