SELECT id, at, who, verb, arguments, effect FROM change WHERE action = 'do' AND state = 'undone' ORDER BY id LIMIT :limit
