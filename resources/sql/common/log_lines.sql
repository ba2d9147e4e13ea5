SELECT id, at, who, verb, arguments, action, state, target FROM change WHERE id > :after ORDER BY id LIMIT :limit
