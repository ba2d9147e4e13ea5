DELETE FROM figure WHERE NOT json_valid(record)
