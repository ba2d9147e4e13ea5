DELETE FROM folder WHERE id = :id
