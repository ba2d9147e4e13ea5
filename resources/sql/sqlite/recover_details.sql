INSERT INTO article_detail (article, path, encoding, metadata, structure, note)
SELECT id, file_name, '', '{}', '{}', '' FROM article WHERE id NOT IN (SELECT article FROM article_detail)
