-- parts: the further stretches of a mark that is not in one piece, as JSON; "" for all others.
ALTER TABLE mention ADD COLUMN parts TEXT NOT NULL DEFAULT ''
--;
-- What the analyst never wants suggested again: these words (without case and accents) as this type, in one article or,
-- with article 0, in the project.
CREATE TABLE refusal (
    words TEXT NOT NULL,
    type TEXT NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (words, type, article)
) WITHOUT ROWID
