SELECT id, article, start, finish, quote, type, entity, status, origin, rule, score, note, metonym, parts FROM mention
WHERE article = :article ORDER BY start, id
