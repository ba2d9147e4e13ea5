SELECT count(*), min(m.article) FROM copy_member m JOIN article a ON a.id = m.article AND a.present
WHERE m.kind <> 'apart' AND m.article BETWEEN :first AND :last
    AND (SELECT count(*) FROM copy_member o JOIN article b ON b.id = o.article AND b.present
         WHERE o.copy_group = m.copy_group AND o.kind <> 'apart') > 1
