SELECT whole, least, copy_group FROM text_print WHERE article = :article
