SELECT id FROM article WHERE present AND (id = :number OR file_name = :name) ORDER BY id = :number DESC, position DESC LIMIT 1
