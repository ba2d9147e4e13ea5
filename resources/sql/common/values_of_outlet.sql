SELECT outlet FROM (SELECT outlet FROM article WHERE present AND outlet <> '' ORDER BY position DESC LIMIT :looked)
WHERE quipu_names(outlet, :begun) GROUP BY outlet ORDER BY count(*) DESC, outlet LIMIT :most
