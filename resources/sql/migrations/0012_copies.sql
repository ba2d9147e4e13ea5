-- What articles' texts are told by (corpus/textprint.h), and which are copies of one another: copy_group is the number of
-- the group's first article, 0 for one that has no copies.
CREATE TABLE text_print (
    article INTEGER PRIMARY KEY,
    whole INTEGER NOT NULL,
    least BLOB NOT NULL,
    copy_group INTEGER NOT NULL,
    likeness REAL NOT NULL
)
--;
CREATE INDEX text_print_group ON text_print (copy_group, article) WHERE copy_group <> 0
--;
-- Keys that likely copies share.
CREATE TABLE text_band (
    band INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (band, article)
) WITHOUT ROWID
--;
CREATE TABLE copy_choice (
    article INTEGER PRIMARY KEY,
    kind TEXT NOT NULL
)
--;
-- Articles that follow the lead of their copies (corpus/articlecopies.h says who leads): counts leave them out.
CREATE VIEW trailing_copy AS
SELECT article FROM (
    SELECT p.article AS article, row_number() OVER (
        PARTITION BY p.copy_group
        ORDER BY coalesce(c.kind, '') <> 'lead', a.published = '', a.published, a.id) AS place
    FROM text_print p JOIN article a ON a.id = p.article LEFT JOIN copy_choice c ON c.article = p.article
    WHERE p.copy_group <> 0 AND a.present AND coalesce(c.kind, '') <> 'apart'
)
WHERE place > 1
