-- What each line of the change log was about, so that the history of one article or entity is found without reading the
-- log. kind is 'article' or 'entity'. An undo or redo is about what it undid or redid.
CREATE TABLE change_subject (
    kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (kind, subject, change)
) WITHOUT ROWID
--;
CREATE INDEX change_who ON change (who)
--;
INSERT OR IGNORE INTO change_subject (kind, subject, change)
SELECT 'article', value, change.id FROM change, json_each(effect, '$.arrived')
UNION SELECT 'article', value, change.id FROM change, json_each(effect, '$.left')
UNION SELECT 'article', json_extract(effect, '$.place.article'), id FROM change WHERE json_extract(effect, '$.place.article') > 0
UNION SELECT 'article', coalesce(json_extract(value, '$.after.article'), json_extract(value, '$.before.article')), change.id
    FROM change, json_each(effect, '$.articles')
UNION SELECT 'article', CAST(coalesce(json_extract(value, '$.after.article'), json_extract(value, '$.before.article')) AS INTEGER), change.id
    FROM change, json_each(effect, '$.mentions')
UNION SELECT 'article', coalesce(json_extract(value, '$.after.article'), json_extract(value, '$.before.article')), change.id
    FROM change, json_each(effect, '$.figures')
    WHERE coalesce(json_extract(value, '$.after.article'), json_extract(value, '$.before.article')) > 0
UNION SELECT 'entity', CAST(json_extract(value, '$.after.entity') AS INTEGER), change.id FROM change, json_each(effect, '$.mentions')
    WHERE CAST(json_extract(value, '$.after.entity') AS INTEGER) > 0
UNION SELECT 'entity', CAST(json_extract(value, '$.before.entity') AS INTEGER), change.id FROM change, json_each(effect, '$.mentions')
    WHERE CAST(json_extract(value, '$.before.entity') AS INTEGER) > 0
UNION SELECT 'entity', CAST(coalesce(json_extract(value, '$.after.id'), json_extract(value, '$.before.id')) AS INTEGER), change.id
    FROM change, json_each(effect, '$.entities')
--;
INSERT OR IGNORE INTO change_subject (kind, subject, change)
SELECT s.kind, s.subject, c.id FROM change c JOIN change_subject s ON s.change = c.target WHERE c.action IN ('undo', 'redo')
