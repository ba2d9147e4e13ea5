SELECT id, article, record FROM figure WHERE id = :id
