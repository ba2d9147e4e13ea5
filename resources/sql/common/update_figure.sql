UPDATE figure SET start = :start, status = :status, measure = :measure, unit = :unit, value = :value,
    period_start = :period_start, place = :place, source = :source, year = :year, claim = :claim, record = :record
WHERE id = :id
