INSERT INTO mention (article, start, id, finish, quote, type, entity, status, origin, rule, score, note, metonym, parts)
VALUES (:article, :start, :id, :finish, :quote, :type, :entity, :status, :origin, :rule, :score, :note, :metonym, :parts)
