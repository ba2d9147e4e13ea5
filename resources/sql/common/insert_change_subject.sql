INSERT OR IGNORE INTO change_subject (kind, subject, change) VALUES (:kind, :subject, :change)
