UPDATE article_detail SET path = :path, encoding = :encoding, metadata = :metadata, structure = :structure, note = :note,
    source = :source, address = :address, revision = :revision WHERE article = :article
