SELECT id, position FROM article ORDER BY position
