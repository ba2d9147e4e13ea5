-- All others become articles of their own: no number that anything may still name.
INSERT INTO article (position, id, present, title, outlet, published, author, file_name, language, words, status, format, sha256)
SELECT d.position, row_number() OVER (ORDER BY d.position) + (SELECT max(used) FROM (
        SELECT coalesce(max(id), 0) AS used FROM article UNION ALL SELECT coalesce(max(article), 0) FROM mention
        UNION ALL SELECT coalesce(max(article), 0) FROM figure UNION ALL SELECT coalesce(max(article), 0) FROM article_detail
        UNION ALL SELECT coalesce(max(value), 0) FROM counter WHERE name = 'article')),
    1, d.title, '', '', '', 'recovered-' || d.position || '.txt', '', 0, 'unread', 'text', ''
FROM document d WHERE d.position NOT IN (SELECT position FROM article)
