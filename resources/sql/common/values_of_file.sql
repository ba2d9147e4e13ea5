SELECT file_name FROM (SELECT file_name FROM article WHERE present AND file_name <> '' ORDER BY position DESC LIMIT :looked)
WHERE quipu_names(file_name, :begun) GROUP BY file_name ORDER BY count(*) DESC, file_name LIMIT :most
