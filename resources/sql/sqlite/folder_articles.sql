SELECT k.article FROM folder_article k WHERE k.folder = :folder AND k.article IN (SELECT value FROM json_each(:articles))
