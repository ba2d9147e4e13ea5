UPDATE article SET present = :present WHERE id = :id
