SELECT a.outlet, a.published, a.language, a.status FROM json_each(:articles) i CROSS JOIN article a ON a.id = i.value
