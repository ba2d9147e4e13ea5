-- root is the entity that a merged one counts for, and its own id in all others: whatever is asked by entity goes through
-- it. Never a chain.
ALTER TABLE entity ADD COLUMN root INTEGER NOT NULL DEFAULT 0
--;
UPDATE entity SET root = id
--;
-- Aliases are merged entities; nothing ever wrote this column.
ALTER TABLE entity DROP COLUMN aliases
--;
ALTER TABLE entity ADD COLUMN external_ids TEXT NOT NULL DEFAULT '[]'
--;
CREATE INDEX entity_root ON entity (root)
--;
CREATE INDEX entity_merged ON entity (root) WHERE root <> id
--;
ALTER TABLE mention ADD COLUMN metonym INTEGER NOT NULL DEFAULT 0
--;
-- Counts the mentions of an entity, and lists them in order, without reading them.
DROP INDEX mention_entity
--;
CREATE INDEX mention_entity ON mention (entity, article, start, status)
--;
-- Two entities of which the analyst says that they are not the same; one < other.
CREATE TABLE distinction (
    one INTEGER NOT NULL,
    other INTEGER NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID
--;
-- What sentences say of two entities. The record is the relation as JSON; the columns beside it are what is asked for.
CREATE TABLE relation (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL,
    object INTEGER NOT NULL,
    article INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL
)
--;
CREATE INDEX relation_subject ON relation (subject)
--;
CREATE INDEX relation_object ON relation (object)
--;
CREATE INDEX relation_kind ON relation (kind)
