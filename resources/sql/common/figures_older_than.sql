SELECT count(*) FROM figure f JOIN article a ON a.id = f.article
WHERE a.present AND f.status = 'suggested' AND coalesce(json_extract(f.record, '$.rule'), '') <> ''
    AND NOT coalesce(json_extract(f.record, '$.edited'), 0)
    AND coalesce(json_extract(f.record, '$.rule_version'), 0) < :version
