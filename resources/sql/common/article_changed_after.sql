SELECT 1 FROM change_subject WHERE kind = 'article' AND subject = :article AND change > :line LIMIT 1
