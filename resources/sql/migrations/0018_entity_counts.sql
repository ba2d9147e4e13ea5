-- How many mentions an entity has that are not rejected, and in how many articles of the project, kept by the triggers
-- below: ten million mentions are not counted to list the entities. Of the entity alone, without those merged into it.
ALTER TABLE entity ADD COLUMN mentions INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE entity ADD COLUMN articles INTEGER NOT NULL DEFAULT 0
--;
UPDATE entity SET (mentions, articles) = (
    SELECT count(*), count(DISTINCT m.article) FROM mention m CROSS JOIN article a ON a.id = m.article AND a.present
    WHERE m.entity = entity.id AND m.status <> 'rejected')
--;
CREATE INDEX entity_rank ON entity (type, mentions)
--;
CREATE TRIGGER mention_came AFTER INSERT ON mention
WHEN new.entity <> 0 AND new.status <> 'rejected' AND EXISTS (SELECT 1 FROM article WHERE id = new.article AND present)
BEGIN
    UPDATE entity SET mentions = mentions + 1, articles = articles + NOT EXISTS (
        SELECT 1 FROM mention m WHERE m.entity = new.entity AND m.article = new.article AND m.status <> 'rejected'
            AND m.id <> new.id)
    WHERE id = new.entity;
END
--;
CREATE TRIGGER mention_left AFTER DELETE ON mention
WHEN old.entity <> 0 AND old.status <> 'rejected' AND EXISTS (SELECT 1 FROM article WHERE id = old.article AND present)
BEGIN
    UPDATE entity SET mentions = mentions - 1, articles = articles - NOT EXISTS (
        SELECT 1 FROM mention m WHERE m.entity = old.entity AND m.article = old.article AND m.status <> 'rejected')
    WHERE id = old.entity;
END
--;
CREATE TRIGGER article_mentions_moved AFTER UPDATE OF present ON article WHEN (old.present <> 0) <> (new.present <> 0)
BEGIN
    UPDATE entity SET
        mentions = mentions + iif(new.present, 1, -1) * (
            SELECT count(*) FROM mention m WHERE m.entity = entity.id AND m.article = new.id AND m.status <> 'rejected'),
        articles = articles + iif(new.present, 1, -1)
    WHERE id IN (SELECT m.entity FROM mention m WHERE m.article = new.id AND m.status <> 'rejected');
END
