INSERT INTO note_text (rowid, text, quote, speaker) SELECT id, text, quote, speaker FROM note WHERE id = :id
