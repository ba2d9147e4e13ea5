-- What lines of the change log were about, told of single marks, figures, charts, notes and relations as well.
INSERT OR IGNORE INTO change_subject (kind, subject, change)
SELECT 'mention', CAST(coalesce(json_extract(value, '$.after.id'), json_extract(value, '$.before.id')) AS INTEGER), change.id
    FROM change, json_each(effect, '$.mentions') WHERE action IN ('do', 'snapshot')
UNION SELECT 'figure', coalesce(json_extract(value, '$.after.figure'), json_extract(value, '$.before.figure')), change.id
    FROM change, json_each(effect, '$.figures')
    WHERE coalesce(json_extract(value, '$.after.figure'), json_extract(value, '$.before.figure')) > 0
UNION SELECT 'chart', coalesce(json_extract(value, '$.after.id'), json_extract(value, '$.before.id')), change.id
    FROM change, json_each(effect, '$.charts')
UNION SELECT 'note', coalesce(json_extract(value, '$.after.id'), json_extract(value, '$.before.id')), change.id
    FROM change, json_each(effect, '$.notes')
UNION SELECT 'relation', coalesce(json_extract(value, '$.after.id'), json_extract(value, '$.before.id')), change.id
    FROM change, json_each(effect, '$.relations')
--;
INSERT OR IGNORE INTO change_subject (kind, subject, change)
SELECT s.kind, s.subject, c.id FROM change c JOIN change_subject s ON s.change = c.target
WHERE c.action IN ('undo', 'redo') AND s.kind IN ('mention', 'figure', 'chart', 'note', 'relation')
--;
CREATE INDEX change_snapshot ON change (id) WHERE action = 'snapshot'
