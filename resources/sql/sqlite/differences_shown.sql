-- Which entity a mark belongs to, or another was merged into, is told by its name.
SELECT d.kind, d.thing, d.article, iif(a.title <> '', a.title, a.file_name), d.before, d.after, a.mentions, a.figures,
    (SELECT name FROM entity WHERE id = CAST(coalesce(json_extract(d.before, '$.entity'), json_extract(d.before, '$.merged_into')) AS INTEGER)),
    (SELECT name FROM entity WHERE id = CAST(coalesce(json_extract(d.after, '$.entity'), json_extract(d.after, '$.merged_into')) AS INTEGER))
FROM temp.difference d LEFT JOIN article a ON a.id = d.article
WHERE d.shown AND (:kind = '' OR d.kind = :kind) ORDER BY d.rank, d.place
