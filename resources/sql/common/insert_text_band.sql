INSERT INTO text_band (band, article) VALUES (:band, :article) ON CONFLICT DO NOTHING
