UPDATE note SET about = 'article', subject = 0, start = 0, finish = 0, quote = '', text = iif(quote = '', text, '> ' || quote || char(10) || char(10) || text)
WHERE id = :id
