SELECT a.id, a.published, a.outlet, m.mentions
FROM (
    SELECT article, count(*) AS mentions FROM mention
    WHERE entity IN (SELECT id FROM entity WHERE root = (SELECT root FROM entity WHERE id = :entity))
        AND status <> 'rejected' AND (:type = '' OR type = :type) GROUP BY article
) m JOIN article a ON a.id = m.article
WHERE a.present AND a.id NOT IN (SELECT article FROM trailing_copy) AND (:outlet = '' OR a.outlet = :outlet) ORDER BY a.position DESC
