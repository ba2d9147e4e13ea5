SELECT measure, count(*) FROM figure WHERE measure <> '' AND article NOT IN (SELECT id FROM article WHERE present = 0)
GROUP BY measure ORDER BY 2 DESC LIMIT :most
