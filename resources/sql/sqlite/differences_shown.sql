SELECT d.kind, d.thing, d.article, iif(a.title <> '', a.title, a.file_name), d.before, d.after, a.mentions, a.figures
FROM temp.difference d LEFT JOIN article a ON a.id = d.article
WHERE d.shown AND (:kind = '' OR d.kind = :kind) ORDER BY d.rank, d.place LIMIT :limit OFFSET :offset
