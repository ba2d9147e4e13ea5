SELECT name, count(*) FROM figure_place GROUP BY name ORDER BY 2 DESC LIMIT :most
