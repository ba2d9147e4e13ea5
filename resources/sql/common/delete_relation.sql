DELETE FROM relation WHERE id = :id
