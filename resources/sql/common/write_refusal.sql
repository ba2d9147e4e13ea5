INSERT INTO refusal (words, type, article, written, at) VALUES (:words, :type, :article, :written, :at)
ON CONFLICT (words, type, article) DO NOTHING
