CREATE VIRTUAL TABLE IF NOT EXISTS temp.incoming_word USING fts5vocab ('incoming_text', 'row')
