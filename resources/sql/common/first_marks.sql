SELECT coalesce((SELECT min(id) FROM mention WHERE article >= :first), 0), coalesce((SELECT min(id) FROM figure WHERE article >= :first), 0)
