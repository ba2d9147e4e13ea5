INSERT INTO relation (id, subject, object, article, kind, record)
VALUES (:id, :subject, :object, :article, :kind, :record)
ON CONFLICT (id) DO UPDATE SET subject = excluded.subject, object = excluded.object, article = excluded.article,
    kind = excluded.kind, record = excluded.record
