SELECT record FROM relation WHERE article = :article ORDER BY id
