-- What was left behind before is told apart by its state, which it keeps.
UPDATE change SET state = iif(state = 'dropped', 'dropped', 'compacted'),
    effect = json_object('compacted', 1, 'place', json(json_extract(effect, '$.place')), 'merged', json(json_extract(effect, '$.merged')))
WHERE action = 'do' AND json_extract(effect, '$.compacted') IS NULL AND id <= :until
