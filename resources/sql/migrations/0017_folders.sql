-- Folders of articles. One with a query is a saved search; one that is removed leaves its articles, so that undo can bring
-- it back.
CREATE TABLE folder (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    query TEXT NOT NULL
)
--;
CREATE TABLE folder_article (
    folder INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (folder, article)
) WITHOUT ROWID
--;
CREATE INDEX folder_article_article ON folder_article (article, folder)
--;
-- The tags that article_detail.metadata holds, where they can be asked for and counted.
CREATE TABLE article_tag (
    article INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (article, tag)
) WITHOUT ROWID
--;
CREATE INDEX article_tag_tag ON article_tag (tag COLLATE NOCASE, article)
--;
INSERT OR IGNORE INTO article_tag (article, tag)
SELECT d.article, t.value FROM article_detail d, json_each(d.metadata, '$.tags') t
