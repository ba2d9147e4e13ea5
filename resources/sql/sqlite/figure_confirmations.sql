SELECT json_extract(edit.value, '$.after.figure'), change.at, change.who
FROM change, json_each(change.effect, '$.figures') AS edit
WHERE change.id IN (SELECT change FROM change_subject WHERE kind = 'figure' AND subject IN (SELECT value FROM json_each(:figures)))
    AND change.action = 'do' AND change.state = 'done' AND instr(change.effect, '"confirmed"') > 0
    AND json_extract(edit.value, '$.after.status') = 'confirmed'
    AND coalesce(json_extract(edit.value, '$.before.status'), '') <> 'confirmed'
    AND json_extract(edit.value, '$.after.figure') IN (SELECT value FROM json_each(:figures))
ORDER BY change.id
