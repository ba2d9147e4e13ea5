SELECT DISTINCT long.root, short.root, l.quote, s.quote
FROM mention l CROSS JOIN mention s ON s.article = l.article AND s.start = l.finish + 2
    CROSS JOIN article a ON a.id = l.article
    CROSS JOIN entity long ON long.id = l.entity CROSS JOIN entity short ON short.id = s.entity
WHERE a.present AND l.status <> 'rejected' AND s.status <> 'rejected' AND l.type = s.type AND long.root <> short.root
