INSERT OR IGNORE INTO copy_search (id) VALUES (:id)
