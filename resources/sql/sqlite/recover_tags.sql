INSERT OR IGNORE INTO article_tag (article, tag)
SELECT d.article, t.value FROM article_detail d, json_each(d.metadata, '$.tags') t
