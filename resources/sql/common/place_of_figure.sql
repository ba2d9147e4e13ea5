SELECT article FROM figure WHERE id = :id
