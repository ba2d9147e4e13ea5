SELECT m.id FROM mention m LEFT JOIN entity e ON e.id = m.entity WHERE m.entity <> 0 AND e.id IS NULL
