-- A source that was read again gives its article another text: which one it has. source is the file as an absolute path,
-- address the page's; an article is known again by them.
ALTER TABLE article_detail ADD COLUMN revision INTEGER NOT NULL DEFAULT 1
--;
ALTER TABLE article_detail ADD COLUMN source TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE article_detail ADD COLUMN address TEXT NOT NULL DEFAULT ''
--;
UPDATE article_detail SET source = CASE WHEN path LIKE '/%' THEN path ELSE '' END,
    address = coalesce(json_extract(metadata, '$.canonical_url.value'), json_extract(metadata, '$.url.value'), '')
--;
CREATE INDEX article_source ON article_detail (source) WHERE source <> ''
--;
CREATE INDEX article_address ON article_detail (address) WHERE address <> ''
--;
-- The texts that articles have or had whose source was read again, and what each was told by while it was the article's
-- (as text_print has it; NULL for one that is). brought is the change that it came with, 0 for the first.
CREATE TABLE revision (
    article INTEGER NOT NULL,
    number INTEGER NOT NULL,
    brought INTEGER NOT NULL,
    path TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    words INTEGER NOT NULL,
    size INTEGER NOT NULL,
    is_packed INTEGER NOT NULL,
    text BLOB NOT NULL,
    whole INTEGER,
    least BLOB,
    copy_group INTEGER,
    likeness REAL,
    search INTEGER,
    PRIMARY KEY (article, number)
)
--;
-- What did not simply stay in its place when a text changed. record is the mark as JSON.
CREATE TABLE revised_mark (
    article INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    mark INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    place INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (article, revision, kind, mark)
) WITHOUT ROWID
--;
CREATE INDEX revised_mark_kind ON revised_mark (kind, outcome, article)
