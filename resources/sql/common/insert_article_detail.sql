INSERT INTO article_detail (article, path, encoding, metadata, structure, note)
VALUES (:article, :path, :encoding, :metadata, :structure, :note)
