SELECT DISTINCT outlet FROM article WHERE present AND outlet <> '' ORDER BY outlet LIMIT :most
