SELECT kind, sum(before IS NULL), sum(before IS NOT NULL AND after IS NOT NULL), sum(after IS NULL)
FROM temp.difference WHERE shown GROUP BY rank ORDER BY rank
