SELECT kind, count(*) FROM relation GROUP BY kind ORDER BY 2 DESC, kind LIMIT :most
