SELECT n.id, n.kind, n.about, n.subject, n.article, n.start, n.finish, n.quote, substr(n.text, 1, :letters), n.speaker, n.who, n.made, n.changed, ''
FROM note n WHERE n.about = 'entity' AND n.subject IN (SELECT m.entity FROM mention m WHERE m.article = :article
    UNION SELECT e.root FROM mention m JOIN entity e ON e.id = m.entity WHERE m.article = :article)
UNION ALL
SELECT 0, 'note', 'entity', r.id, 0, 0, 0, '', substr(r.note, 1, :letters), '', '', '', '', r.name
FROM entity r WHERE r.note <> ''
    AND r.id IN (SELECT e.root FROM mention m JOIN entity e ON e.id = m.entity WHERE m.article = :article)
ORDER BY 4, 1
