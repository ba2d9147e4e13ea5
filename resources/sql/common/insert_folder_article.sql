INSERT INTO folder_article (folder, article) VALUES (:folder, :article) ON CONFLICT DO NOTHING
