-- Texts whose line in the list is lost, known again by their title.
INSERT OR IGNORE INTO article (position, id, present, title, outlet, published, author, file_name, language, words, status, format, sha256)
SELECT d.position, max(t.article), 1, d.title, coalesce(json_extract(t.metadata, '$.outlet.value'), ''),
    coalesce(json_extract(t.metadata, '$.published.value'), ''), coalesce(json_extract(t.metadata, '$.author.value'), ''),
    t.path, '', 0, 'unread', 'text', ''
FROM document d JOIN article_detail t ON json_extract(t.metadata, '$.title.value') = d.title
WHERE d.title <> '' AND d.position NOT IN (SELECT position FROM article) AND t.article NOT IN (SELECT id FROM article)
GROUP BY d.position HAVING count(*) = 1
