SELECT language FROM (SELECT language FROM article WHERE present AND language <> '' ORDER BY position DESC LIMIT :looked)
WHERE quipu_names(language, :begun) GROUP BY language ORDER BY count(*) DESC, language LIMIT :most
