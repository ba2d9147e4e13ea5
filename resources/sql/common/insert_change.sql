INSERT INTO change (id, at, who, program, action, state, target, verb, arguments, effect)
VALUES (:id, :at, :who, :program, :action, :state, :target, :verb, :arguments, :effect)
ON CONFLICT (id) DO UPDATE SET at = excluded.at, arguments = excluded.arguments, target = excluded.target
