SELECT article FROM text_band WHERE band IN (SELECT value FROM json_each(:bands)) LIMIT 64
