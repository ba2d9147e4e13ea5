SELECT id, kind, about, subject, article, start, finish, quote, text, speaker, who, made, changed FROM note ORDER BY id
