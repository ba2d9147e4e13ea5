UPDATE change SET at = :at, verb = :verb, arguments = :arguments, effect = :effect WHERE id = :id
