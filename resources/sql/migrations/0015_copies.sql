-- Copies that the analyst put together: copy_group of the choice goes before the one that was found.
ALTER TABLE copy_choice ADD COLUMN copy_group INTEGER NOT NULL DEFAULT 0
--;
CREATE INDEX copy_choice_group ON copy_choice (copy_group, article) WHERE copy_group <> 0
--;
-- Copies looked for later, in articles that came without a print: search is the search that found them, 0 the import. Only
-- the prints of searches that are in copy_search count; an undo takes a search out.
ALTER TABLE text_print ADD COLUMN search INTEGER NOT NULL DEFAULT 0
--;
CREATE TABLE copy_search (id INTEGER PRIMARY KEY)
--;
-- Who belongs to which group, those set apart too.
CREATE VIEW copy_member AS
SELECT p.copy_group AS copy_group, p.article AS article, coalesce(c.kind, '') AS kind, 0 AS is_joined
FROM text_print p LEFT JOIN copy_choice c ON c.article = p.article
WHERE p.copy_group <> 0 AND coalesce(c.copy_group, 0) = 0
    AND (p.search = 0 OR p.search IN (SELECT id FROM copy_search))
UNION ALL
SELECT copy_group, article, kind, 1 FROM copy_choice WHERE copy_group <> 0
--;
DROP VIEW trailing_copy
--;
CREATE VIEW trailing_copy AS
SELECT article FROM (
    SELECT m.article AS article, row_number() OVER (
        PARTITION BY m.copy_group
        ORDER BY m.kind <> 'lead', a.published = '', a.published, a.id) AS place
    FROM copy_member m JOIN article a ON a.id = m.article
    WHERE a.present AND m.kind <> 'apart'
)
WHERE place > 1
