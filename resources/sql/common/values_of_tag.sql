SELECT value FROM (SELECT t.value AS value FROM article_detail d, json_each(d.metadata, '$.tags') t LIMIT :looked)
WHERE quipu_names(value, :begun) GROUP BY value ORDER BY count(*) DESC, value LIMIT :most
