SELECT id, iif(title <> '', title, file_name) FROM article WHERE position NOT IN (SELECT position FROM document) AND present
