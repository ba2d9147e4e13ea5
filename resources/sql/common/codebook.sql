SELECT record FROM codebook ORDER BY list, id LIMIT :limit
