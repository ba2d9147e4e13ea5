SELECT id, article, start, finish, quote, type, entity, status, origin, rule, score, note, metonym, parts FROM mention WHERE id = :id
