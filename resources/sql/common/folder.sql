SELECT id, name, query FROM folder WHERE id = :id
