INSERT INTO note_text (note_text, rowid, text, quote, speaker)
SELECT 'delete', id, text, quote, speaker FROM note WHERE id = :id
