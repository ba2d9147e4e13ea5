SELECT at, who FROM change WHERE id = (SELECT min(change) FROM change_subject WHERE kind = 'article' AND subject = :article)
