SELECT DISTINCT f.claim FROM figure f
WHERE f.claim > '' AND f.status <> 'rejected' AND f.article NOT IN (SELECT id FROM article WHERE present = 0)
ORDER BY f.claim
