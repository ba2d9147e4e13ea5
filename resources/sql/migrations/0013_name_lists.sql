-- The analyst's own lists of names. A list that is removed leaves its names, so that undo can bring it back.
CREATE TABLE name_list (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    record TEXT NOT NULL
)
--;
CREATE TABLE listed_name (
    list INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    canonical TEXT NOT NULL,
    ids TEXT NOT NULL,
    PRIMARY KEY (list, place)
) WITHOUT ROWID
--;
-- The refused words as the text had them, and when they were refused; '' where nobody noted it.
ALTER TABLE refusal ADD COLUMN written TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE refusal ADD COLUMN at TEXT NOT NULL DEFAULT ''
