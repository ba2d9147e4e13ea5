INSERT INTO refusal (words, type, article) VALUES (:words, :type, :article) ON CONFLICT (words, type, article) DO NOTHING
