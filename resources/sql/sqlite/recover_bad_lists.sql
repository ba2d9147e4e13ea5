DELETE FROM name_list WHERE NOT json_valid(record) OR id NOT IN (SELECT list FROM listed_name)
