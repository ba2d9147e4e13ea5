SELECT year, count(*) FROM figure WHERE year IS NOT NULL AND article NOT IN (SELECT id FROM article WHERE present = 0)
GROUP BY year ORDER BY 1 DESC LIMIT :most
