SELECT k.folder, count(*)
FROM json_each(:articles) i CROSS JOIN folder_article k ON k.article = i.value CROSS JOIN folder f ON f.id = k.folder
GROUP BY k.folder
