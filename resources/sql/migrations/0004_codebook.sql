-- In what the project's codebook differs from the one that the program ships: a row each measure and unit that was
-- added, changed, moved or removed. list is 'measures' or 'units'.
CREATE TABLE codebook (
    list TEXT NOT NULL,
    id TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (list, id)
) WITHOUT ROWID
