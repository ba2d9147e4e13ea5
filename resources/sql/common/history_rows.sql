SELECT c.id, c.at, c.who, c.verb, c.arguments, c.action, c.state, c.target, c.program,
    coalesce(json_extract(c.effect, '$.place'),
        (SELECT json_extract(t.effect, '$.place') FROM change t WHERE t.id = c.target),
        (SELECT json_object('article', subject) FROM change_subject WHERE kind = 'article' AND change = c.id LIMIT 1))
FROM json_each(:ids) asked JOIN change c ON c.id = asked.value ORDER BY asked.key
