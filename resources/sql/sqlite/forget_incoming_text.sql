INSERT INTO temp.incoming_text (incoming_text) VALUES ('delete-all')
