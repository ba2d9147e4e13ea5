INSERT INTO article_detail (article, path, encoding, metadata, structure, note, source, address, revision)
VALUES (:article, :path, :encoding, :metadata, :structure, :note, :source, :address, :revision)
