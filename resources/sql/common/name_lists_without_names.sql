SELECT id FROM name_list l WHERE NOT EXISTS (SELECT 1 FROM listed_name n WHERE n.list = l.id) ORDER BY id
