INSERT INTO counter (name, value)
SELECT name, value FROM (
    SELECT 'article' AS name, coalesce(max(id), 0) AS value FROM article UNION ALL SELECT 'mention', coalesce(max(id), 0) FROM mention
    UNION ALL SELECT 'figure', coalesce(max(id), 0) FROM figure UNION ALL SELECT 'chart', coalesce(max(id), 0) FROM chart
    UNION ALL SELECT 'relation', coalesce(max(id), 0) FROM relation UNION ALL SELECT 'note', coalesce(max(id), 0) FROM note
    UNION ALL SELECT 'name_list', coalesce(max(list), 0) FROM listed_name UNION ALL SELECT 'folder', coalesce(max(id), 0) FROM folder
    UNION ALL SELECT 'change', max(coalesce((SELECT max(id) FROM change), 0), coalesce((SELECT max(change) FROM change_subject), 0)))
WHERE true ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)
