-- What was written on a text that is lost is kept as a note on the project.
UPDATE note SET about = 'project', subject = 0, article = 0, start = 0, finish = 0, quote = '', text = iif(quote = '', text, '> ' || quote || char(10) || char(10) || text)
WHERE article <> 0 AND article NOT IN (SELECT id FROM article)
