SELECT position FROM article WHERE position BETWEEN :first AND :last ORDER BY position LIMIT 1 OFFSET :texts
