CREATE VIRTUAL TABLE IF NOT EXISTS temp.incoming_text USING fts5 (
    title, body, content = '', tokenize = 'unicode61 remove_diacritics 2'
)
