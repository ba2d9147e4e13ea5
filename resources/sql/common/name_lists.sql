SELECT record FROM name_list ORDER BY id
