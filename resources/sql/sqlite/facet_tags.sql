SELECT t.tag, count(*) FROM json_each(:articles) i CROSS JOIN article_tag t ON t.article = i.value GROUP BY t.tag
