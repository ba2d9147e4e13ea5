-- What the analyst says of a check: its name, and what its figures said then. The checks themselves are computed.
CREATE TABLE settlement (
    check_name TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID
--;
-- The figures of one measure and place stand together: claims are compared without sorting.
CREATE INDEX figure_measure_place ON figure (measure, place)
