INSERT INTO note_text (note_text) VALUES ('rebuild')
