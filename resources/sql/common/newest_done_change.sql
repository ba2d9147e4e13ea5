SELECT max(id) FROM change WHERE action = 'do' AND state = 'done'
