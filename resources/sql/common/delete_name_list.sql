DELETE FROM name_list WHERE id = :id
