SELECT id, name, query FROM folder ORDER BY id
