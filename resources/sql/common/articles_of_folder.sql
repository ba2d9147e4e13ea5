SELECT article FROM folder_article WHERE folder = :folder ORDER BY article
