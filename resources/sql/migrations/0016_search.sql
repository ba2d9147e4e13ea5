-- The words that the articles' index knows, as its tokenizer makes them, and in how many texts each is: what begins with
-- some letters is found here, and FTS5 is asked for those words. Never lacks a word; df orders them.
CREATE TABLE term (
    term TEXT PRIMARY KEY,
    df INTEGER NOT NULL
) WITHOUT ROWID
--;
CREATE VIRTUAL TABLE article_word USING fts5vocab ('article_text', 'row')
--;
CREATE VIRTUAL TABLE article_word_place USING fts5vocab ('article_text', 'instance')
--;
INSERT INTO term (term, df) SELECT term, doc FROM article_word
--;
-- The commonest of a beginning, without a look at the hundred thousands of others.
CREATE INDEX term_common ON term (term, df) WHERE df >= 1024
--;
-- How many figures and mentions an article has that are not rejected.
ALTER TABLE article ADD COLUMN figures INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE article ADD COLUMN mentions INTEGER NOT NULL DEFAULT 0
--;
UPDATE article SET
    figures = (SELECT count(*) FROM figure f WHERE f.article = article.id AND f.status <> 'rejected'),
    mentions = (SELECT count(*) FROM mention m WHERE m.article = article.id AND m.status <> 'rejected')
--;
-- Each order of the article list is an index, with newest first where it leaves a choice.
CREATE INDEX article_figures ON article (figures)
--;
CREATE INDEX article_mentions ON article (mentions)
--;
CREATE INDEX article_length ON article (words)
--;
CREATE INDEX article_outlet ON article (outlet COLLATE NOCASE, position DESC)
--;
-- When an article was last read, in seconds since 1970. No edit, and so not in the change log.
CREATE TABLE reading (
    article INTEGER PRIMARY KEY,
    at INTEGER NOT NULL
)
--;
CREATE INDEX reading_at ON reading (at)
--;
-- What all articles in the project have together, kept by the triggers below.
CREATE TABLE total (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    articles INTEGER NOT NULL,
    figures INTEGER NOT NULL,
    mentions INTEGER NOT NULL
)
--;
INSERT INTO total (id, articles, figures, mentions)
SELECT 1, count(*), coalesce(sum(figures), 0), coalesce(sum(mentions), 0) FROM article WHERE present
--;
CREATE TRIGGER article_came AFTER INSERT ON article WHEN new.present
BEGIN
    UPDATE total SET articles = articles + 1, figures = figures + new.figures, mentions = mentions + new.mentions;
END
--;
CREATE TRIGGER article_tallied AFTER UPDATE OF present, figures, mentions ON article
BEGIN
    UPDATE total SET
        articles = articles + (new.present <> 0) - (old.present <> 0),
        figures = figures + (new.present <> 0) * new.figures - (old.present <> 0) * old.figures,
        mentions = mentions + (new.present <> 0) * new.mentions - (old.present <> 0) * old.mentions;
END
