SELECT status FROM figure WHERE id = :id
