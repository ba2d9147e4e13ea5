-- An entity that is lost is named after one of its marks.
INSERT OR IGNORE INTO entity (id, type, name, note, external_ids, root)
SELECT entity, type, quote, '', '[]', entity FROM mention WHERE entity <> 0 AND entity NOT IN (SELECT id FROM entity) GROUP BY entity
