SELECT c.id, c.at, c.who, c.verb, c.arguments FROM change_subject s JOIN change c ON c.id = s.change
WHERE s.kind = :kind AND s.subject = :subject AND c.action = 'do' AND c.state IN ('done', 'compacted')
    AND c.verb IN (SELECT value FROM json_each(:verbs)) ORDER BY s.change DESC LIMIT 1
