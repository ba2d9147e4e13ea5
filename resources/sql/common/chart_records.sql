SELECT record FROM chart ORDER BY id
