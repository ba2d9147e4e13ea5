INSERT INTO figure (id, article, start, status, measure, unit, value, period_start, place, source, year, claim, record)
VALUES (:id, :article, :start, :status, :measure, :unit, :value, :period_start, :place, :source, :year, :claim, :record)
