SELECT effect, state FROM change WHERE id = :id
