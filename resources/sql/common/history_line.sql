SELECT id, at, who, verb, arguments, action FROM change WHERE id = :id
