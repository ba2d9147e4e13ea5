UPDATE change SET arguments = iif(json_valid(arguments), arguments, '[]'), effect = iif(json_valid(effect), effect, '{}')
WHERE NOT json_valid(arguments) OR NOT json_valid(effect)
