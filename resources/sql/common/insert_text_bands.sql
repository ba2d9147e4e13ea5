INSERT OR IGNORE INTO text_band (band, article) SELECT value, :article FROM json_each(:bands)
