SELECT name, '' FROM folder WHERE id = :id
