UPDATE change SET state = 'dropped' WHERE action = 'do' AND state = 'undone'
