SELECT name, type, canonical, ids FROM listed_name WHERE list = :list ORDER BY place
