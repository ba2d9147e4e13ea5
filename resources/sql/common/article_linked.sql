SELECT id FROM article WHERE present AND (id = :number OR file_name = :target OR title = :target COLLATE NOCASE)
ORDER BY id = :number DESC, title = :target COLLATE NOCASE DESC, position DESC LIMIT 1
