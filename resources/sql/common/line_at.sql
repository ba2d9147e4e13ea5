SELECT id, action, target FROM change WHERE id <= :id ORDER BY id DESC LIMIT 1
