SELECT t.tag, count(*) FROM article_tag t GROUP BY t.tag ORDER BY count(*) DESC, t.tag LIMIT :limit
