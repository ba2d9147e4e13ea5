DELETE FROM chart WHERE NOT json_valid(record)
