SELECT (SELECT count(*) FROM mention WHERE article = :article), (SELECT count(*) FROM figure WHERE article = :article)
