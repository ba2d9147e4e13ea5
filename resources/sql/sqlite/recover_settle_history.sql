-- Steps whose effects may be lost are told, and not undone.
UPDATE change SET state = 'compacted' WHERE action = 'do'
