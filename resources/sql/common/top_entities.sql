SELECT e.id, e.type, e.name, e.note, e.external_ids, e.root, e.mentions, e.articles FROM entity e
WHERE e.type = :type AND e.mentions > 0 AND e.root = e.id AND e.id NOT IN (SELECT root FROM entity WHERE root <> id)
ORDER BY e.mentions DESC LIMIT :most
