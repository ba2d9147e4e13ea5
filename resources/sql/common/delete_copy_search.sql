DELETE FROM copy_search WHERE id = :id
