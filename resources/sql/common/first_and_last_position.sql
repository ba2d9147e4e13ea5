SELECT (SELECT min(position) FROM article WHERE position BETWEEN :first AND :last),
    (SELECT max(position) FROM article WHERE position BETWEEN :first AND :last)
