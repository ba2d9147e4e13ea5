SELECT article FROM mention WHERE id = :id
