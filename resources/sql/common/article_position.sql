SELECT position, present FROM article WHERE id = :id
