SELECT source, count(*) FROM figure WHERE source <> '' AND article NOT IN (SELECT id FROM article WHERE present = 0)
GROUP BY source ORDER BY 2 DESC LIMIT :most
