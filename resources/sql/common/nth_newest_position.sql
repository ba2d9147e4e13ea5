SELECT position FROM article WHERE position BETWEEN :first AND :last ORDER BY position DESC LIMIT 1 OFFSET :texts
