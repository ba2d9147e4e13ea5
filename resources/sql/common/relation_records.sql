SELECT record FROM relation ORDER BY id
