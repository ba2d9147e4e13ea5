SELECT author FROM (SELECT author FROM article WHERE present AND author <> '' ORDER BY position DESC LIMIT :looked)
WHERE quipu_names(author, :begun) GROUP BY author ORDER BY count(*) DESC, author LIMIT :most
