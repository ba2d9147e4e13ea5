DELETE FROM relation WHERE NOT json_valid(record)
