SELECT id, at, who, verb, arguments, action, state, target, program FROM change ORDER BY id DESC LIMIT :limit OFFSET :offset
