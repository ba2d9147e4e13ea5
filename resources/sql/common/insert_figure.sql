INSERT INTO figure (id, article, start, record) VALUES (:id, :article, :start, :record)
