SELECT id, name, mentions FROM entity
WHERE root = id AND (mentions > 0 OR id IN (SELECT root FROM entity WHERE root <> id))
