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
