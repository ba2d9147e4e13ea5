DELETE FROM codebook WHERE NOT json_valid(record)
