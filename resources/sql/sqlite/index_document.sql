-- One row of values, not a SELECT: before a statement that may write several rows FTS5 writes out all it has gathered
-- (xSavepoint), which more than doubles the cost of an import.
INSERT INTO article_text (rowid, body, title) VALUES (
    :position,
    (SELECT body FROM document WHERE position = :position),
    (SELECT title FROM document WHERE position = :position)
)
