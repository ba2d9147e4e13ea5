DELETE FROM revised_mark WHERE NOT json_valid(record)
