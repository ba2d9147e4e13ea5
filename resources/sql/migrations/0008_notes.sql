-- What analysts write down: notes, quotations and bookmarks. subject is the number of the mention, figure, entity or
-- chart that about speaks of; article, start and finish say where in the corpus it stands, 0 where it stands nowhere.
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    subject INTEGER NOT NULL,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    finish INTEGER NOT NULL,
    quote TEXT NOT NULL,
    text TEXT NOT NULL,
    speaker TEXT NOT NULL,
    who TEXT NOT NULL,
    made TEXT NOT NULL,
    changed TEXT NOT NULL
)
--;
CREATE INDEX note_article ON note (article, start)
--;
CREATE INDEX note_subject ON note (about, subject)
--;
CREATE INDEX note_changed ON note (changed, id, article, kind)
--;
CREATE VIRTUAL TABLE note_text USING fts5 (
    text, quote, speaker, content = 'note', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
)
