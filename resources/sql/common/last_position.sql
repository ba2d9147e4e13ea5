SELECT coalesce(max(position), :first - 1) FROM article WHERE position BETWEEN :first AND :last
