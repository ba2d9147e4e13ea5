SELECT json_extract(effect, '$.merged') FROM change WHERE verb = 'merge' AND action = 'do' AND state = 'done' ORDER BY id
