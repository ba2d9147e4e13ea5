SELECT record FROM revised_mark
WHERE kind = 'figure' AND outcome IN ('changed', 'lost') AND (:article = 0 OR article = :article)
    AND article NOT IN (SELECT id FROM article WHERE present = 0)
ORDER BY article, revision, place, mark
