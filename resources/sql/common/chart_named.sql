SELECT record FROM chart WHERE name = :name OR id = :id ORDER BY name = :name DESC, id LIMIT 1
