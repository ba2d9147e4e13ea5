UPDATE article_detail SET metadata = :metadata, structure = :structure, note = :note WHERE article = :article
