DELETE FROM figure WHERE id = :id
