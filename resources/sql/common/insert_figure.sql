INSERT INTO figure (id, article, start, status, measure, unit, value, period_start, place, source, record)
VALUES (:id, :article, :start, :status, :measure, :unit, :value, :period_start, :place, :source, :record)
