CREATE TEMP TABLE difference (
    place INTEGER PRIMARY KEY,
    rank INTEGER NOT NULL,
    kind TEXT NOT NULL,
    thing TEXT NOT NULL,
    article INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    shown INTEGER NOT NULL DEFAULT 1,
    UNIQUE (kind, thing)
)
