INSERT INTO document (position, title, body) VALUES (:position, :title, :body)
