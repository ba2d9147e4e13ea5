SELECT a.id FROM copy_member m JOIN article a ON a.id = m.article AND a.present
WHERE m.copy_group = :group AND m.kind <> 'apart'
ORDER BY m.kind <> 'lead', a.published = '', a.published, a.id
