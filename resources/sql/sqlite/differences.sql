SELECT kind, thing, before, after FROM temp.difference WHERE :article = 0 OR article = :article ORDER BY place
