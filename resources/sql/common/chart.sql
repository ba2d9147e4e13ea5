SELECT record FROM chart WHERE id = :id
