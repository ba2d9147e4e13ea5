DELETE FROM article WHERE position NOT IN (SELECT position FROM document)
