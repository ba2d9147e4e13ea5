DELETE FROM mention WHERE id = :id
