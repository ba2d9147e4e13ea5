UPDATE change SET state = :state WHERE id = :id
