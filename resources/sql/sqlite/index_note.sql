-- One row of values, as in index_document.
INSERT INTO note_text (rowid, text, quote, speaker) VALUES (
    :id,
    (SELECT text FROM note WHERE id = :id),
    (SELECT quote FROM note WHERE id = :id),
    (SELECT speaker FROM note WHERE id = :id)
)
