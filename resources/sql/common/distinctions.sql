SELECT one, other, who, at FROM distinction ORDER BY one, other
