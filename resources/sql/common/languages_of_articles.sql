SELECT language FROM (SELECT language FROM article ORDER BY position DESC LIMIT 2000)
UNION SELECT language FROM (SELECT language FROM article ORDER BY position LIMIT 2000)
