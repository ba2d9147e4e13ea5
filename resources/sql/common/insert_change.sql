INSERT INTO change (id, at, who, program, action, state, target, verb, arguments, effect)
VALUES (:id, :at, :who, :program, :action, :state, :target, :verb, :arguments, :effect)
