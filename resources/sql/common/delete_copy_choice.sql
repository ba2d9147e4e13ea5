DELETE FROM copy_choice WHERE article = :article
