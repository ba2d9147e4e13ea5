INSERT INTO temp.incoming_text (rowid, title, body) VALUES (
    :position,
    (SELECT title FROM document WHERE position = :position),
    (SELECT body FROM document WHERE position = :position)
)
