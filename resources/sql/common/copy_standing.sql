SELECT a.id FROM copy_member m JOIN article a ON a.id = m.article AND a.present
WHERE m.kind <> 'apart'
    AND m.copy_group = (SELECT copy_group FROM copy_member WHERE article = :article AND kind <> 'apart')
ORDER BY m.kind <> 'lead', a.published = '', a.published, a.id
