SELECT id, article, record FROM figure WHERE article = :article ORDER BY start
