DELETE FROM folder_article WHERE folder = :folder AND article = :article
