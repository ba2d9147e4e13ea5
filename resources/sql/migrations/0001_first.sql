-- position orders articles by date (days since 0001-01-01 * 2^24 + a number within the day; undated ones day 0), so that
-- "newest first" is reading a table backwards. id is the article's number for ever; everything else refers to it.
CREATE TABLE article (
    position INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE,
    present INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    published TEXT NOT NULL,
    author TEXT NOT NULL,
    file_name TEXT NOT NULL,
    language TEXT NOT NULL,
    words INTEGER NOT NULL,
    status TEXT NOT NULL,
    format TEXT NOT NULL,
    sha256 TEXT NOT NULL
)
--;
CREATE INDEX article_sha256 ON article (sha256)
--;
CREATE INDEX article_file_name ON article (file_name)
--;
-- What only the open article needs.
CREATE TABLE article_detail (
    article INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    encoding TEXT NOT NULL,
    metadata TEXT NOT NULL,
    structure TEXT NOT NULL,
    note TEXT NOT NULL
)
--;
-- The texts, apart from everything that lists read.
CREATE TABLE document (
    position INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    body TEXT NOT NULL
)
--;
CREATE VIRTUAL TABLE article_text USING fts5 (
    title, body, content = 'document', content_rowid = 'position', tokenize = 'unicode61 remove_diacritics 2'
)
--;
CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    note TEXT NOT NULL
)
--;
CREATE TABLE mention (
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    id INTEGER NOT NULL,
    finish INTEGER NOT NULL,
    quote TEXT NOT NULL,
    type TEXT NOT NULL,
    entity INTEGER NOT NULL,
    status TEXT NOT NULL,
    origin TEXT NOT NULL,
    rule TEXT NOT NULL,
    score REAL,
    note TEXT NOT NULL,
    PRIMARY KEY (article, start, id)
) WITHOUT ROWID
--;
CREATE UNIQUE INDEX mention_id ON mention (id)
--;
CREATE INDEX mention_entity ON mention (entity, article)
--;
-- record is the figure; the columns beside it repeat what filters and sorting ask for. They are not generated columns,
-- because SQLite refuses json_extract in a schema it does not trust.
CREATE TABLE figure (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    status TEXT NOT NULL,
    measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    value REAL,
    period_start TEXT NOT NULL,
    place TEXT NOT NULL,
    source TEXT NOT NULL,
    record TEXT NOT NULL
)
--;
CREATE INDEX figure_article ON figure (article, start)
--;
CREATE INDEX figure_measure ON figure (measure)
--;
-- The change log: the undo history after a restart, and the project's own history. effect holds before and after.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    program TEXT NOT NULL,
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    target INTEGER NOT NULL,
    verb TEXT NOT NULL,
    arguments TEXT NOT NULL,
    effect TEXT NOT NULL
)
--;
CREATE INDEX change_state ON change (state, id) WHERE action = 'do'
--;
-- The highest number ever given, so that none is given twice.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID
