UPDATE figure SET start = :start, record = :record WHERE id = :id
