SELECT record FROM name_list WHERE id = :id
