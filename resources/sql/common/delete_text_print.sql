DELETE FROM text_print WHERE article = :article
