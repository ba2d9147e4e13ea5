-- What an article that came or went brought or took along is told by the article; searches for copies are told by what they found.
UPDATE temp.difference SET shown = 0
WHERE kind IN ('copySearches', 'revised_marks')
    OR (kind <> 'arrivals' AND EXISTS (SELECT 1 FROM temp.difference a WHERE a.kind = 'arrivals' AND a.thing = difference.article))
