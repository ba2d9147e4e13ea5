DELETE FROM chart WHERE id = :id
