SELECT effect FROM change WHERE id = :id
