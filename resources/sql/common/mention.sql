SELECT id, article, start, finish, quote, type, entity, status, origin, rule, score, note, metonym FROM mention WHERE id = :id
