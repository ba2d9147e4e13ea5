-- The charts that analysts built. The record is the chart as JSON; the columns beside it are what lists show.
CREATE TABLE chart (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    series INTEGER NOT NULL,
    record TEXT NOT NULL
)
