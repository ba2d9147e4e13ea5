UPDATE entity SET root = id
WHERE root NOT IN (SELECT id FROM entity) OR root IN (SELECT id FROM entity m WHERE m.root <> m.id)
