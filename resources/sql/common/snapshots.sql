SELECT id, at, who, verb, arguments FROM change WHERE action = 'snapshot' ORDER BY id DESC LIMIT :limit
