INSERT INTO copy_choice (article, kind, copy_group) VALUES (:article, :kind, :copy_group)
ON CONFLICT (article) DO UPDATE SET kind = excluded.kind, copy_group = excluded.copy_group
