DELETE FROM text_band WHERE article = :article
