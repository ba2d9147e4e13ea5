DELETE FROM refusal WHERE words = :words AND type = :type AND article = :article
