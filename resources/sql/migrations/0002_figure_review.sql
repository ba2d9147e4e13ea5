-- What the review of a million figures asks for without reading their records. year and claim repeat what the record
-- says (claim: models/figures/claimkey.h); what was there already is filled in here.
ALTER TABLE figure ADD COLUMN year INTEGER
--;
ALTER TABLE figure ADD COLUMN claim TEXT NOT NULL DEFAULT ''
--;
UPDATE figure SET year = json_extract(record, '$.period.year'), claim = CASE
    WHEN coalesce(json_extract(record, '$.normalised.value'), json_extract(record, '$.normalised.value_low'),
        json_extract(record, '$.normalised.value_high')) IS NULL THEN ''
    ELSE coalesce(json_extract(record, '$.measure'), '~' || coalesce(json_extract(record, '$.subject'), '')) || '|'
        || coalesce((SELECT group_concat(value, '+') FROM (SELECT value FROM json_each(record, '$.countries') ORDER BY value)),
            json_extract(record, '$.place'), '')
        || printf('|%s|%s|%d|%s|%s', coalesce(json_extract(record, '$.period.from'), ''),
            coalesce(json_extract(record, '$.period.to'), ''), coalesce(json_extract(record, '$.period.fiscal'), 0),
            coalesce(json_extract(record, '$.normalised.unit'), ''), coalesce(json_extract(record, '$.per'), ''))
        || '|' || CASE WHEN json_extract(record, '$.normalised.value') IS NULL THEN ''
            ELSE printf('%.12g', json_extract(record, '$.normalised.value')) END
        || CASE WHEN json_extract(record, '$.normalised.value') IS NULL THEN
            '|' || CASE WHEN json_extract(record, '$.normalised.value_low') IS NULL THEN ''
            ELSE printf('%.12g', json_extract(record, '$.normalised.value_low')) END
            || '|' || CASE WHEN json_extract(record, '$.normalised.value_high') IS NULL THEN ''
            ELSE printf('%.12g', json_extract(record, '$.normalised.value_high')) END ELSE '' END
    END
--;
-- Every name a figure is found by when a place is asked for: its place and its countries.
CREATE TABLE figure_place (
    name TEXT NOT NULL COLLATE NOCASE,
    figure INTEGER NOT NULL,
    PRIMARY KEY (name, figure)
) WITHOUT ROWID
--;
INSERT OR IGNORE INTO figure_place (name, figure)
SELECT c.value, f.id FROM figure f, json_each(f.record, '$.countries') c
UNION ALL SELECT json_extract(record, '$.place'), id FROM figure WHERE json_extract(record, '$.place') IS NOT NULL
--;
-- The words of a figure; only which figures have a word, so that it stays small.
CREATE VIRTUAL TABLE figure_text USING fts5 (
    words, content = '', columnsize = 0, detail = none, tokenize = 'unicode61 remove_diacritics 2'
)
--;
INSERT INTO figure_text (rowid, words)
SELECT id, coalesce(json_extract(record, '$.sentence.text'), '') || ' '
    || coalesce(json_extract(record, '$.subject'), '') || ' ' || coalesce(json_extract(record, '$.measure'), '') || ' '
    || coalesce(json_extract(record, '$.place'), '') || ' ' || coalesce(json_extract(record, '$.countries'), '') || ' '
    || coalesce(json_extract(record, '$.actor'), '') || ' ' || coalesce(json_extract(record, '$.beneficiary'), '') || ' '
    || coalesce(json_extract(record, '$.attributed_source'), '') || ' ' || coalesce(json_extract(record, '$.note'), '')
FROM figure
--;
-- Each order of the figures table is an index that answers it alone; article tells whether the figure is present.
DROP INDEX figure_article
--;
DROP INDEX figure_measure
--;
CREATE INDEX figure_article ON figure (article, start, status)
--;
CREATE INDEX figure_measure ON figure (measure, period_start, article)
--;
CREATE INDEX figure_value ON figure (value, article)
--;
CREATE INDEX figure_unit ON figure (unit, value, article)
--;
CREATE INDEX figure_period ON figure (period_start, article)
--;
CREATE INDEX figure_year ON figure (year, article)
--;
CREATE INDEX figure_main_place ON figure (place, article)
--;
CREATE INDEX figure_source ON figure (source, article)
--;
CREATE INDEX figure_status ON figure (status, article, start)
--;
CREATE INDEX figure_claim ON figure (claim, article, status)
--;
CREATE INDEX article_title ON article (title COLLATE NOCASE, id)
--;
CREATE INDEX article_absent ON article (id) WHERE present = 0
