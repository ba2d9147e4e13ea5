SELECT record FROM relation WHERE id = :id
