SELECT id, at, who, verb, arguments, action, state, target, program, effect FROM change WHERE id > :after ORDER BY id LIMIT :limit
