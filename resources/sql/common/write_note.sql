INSERT INTO note (id, kind, about, subject, article, start, finish, quote, text, speaker, who, made, changed)
VALUES (:id, :kind, :about, :subject, :article, :start, :finish, :quote, :text, :speaker, :who, :made, :changed)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, about = excluded.about, subject = excluded.subject,
    article = excluded.article, start = excluded.start, finish = excluded.finish, quote = excluded.quote,
    text = excluded.text, speaker = excluded.speaker, who = excluded.who, made = excluded.made, changed = excluded.changed
