SELECT id, at, who, verb, arguments, effect FROM change WHERE action = 'do' AND state = 'done' ORDER BY id DESC LIMIT :limit
