SELECT type FROM (SELECT type FROM entity LIMIT :looked)
WHERE quipu_names(type, :begun) GROUP BY type ORDER BY count(*) DESC LIMIT :most
