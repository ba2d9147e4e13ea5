SELECT r.article, r.type, r.words, r.written, r.at, coalesce(a.title, '') FROM refusal r LEFT JOIN article a ON a.id = r.article
ORDER BY r.words, r.type, r.article
