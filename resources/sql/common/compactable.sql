SELECT count(*) FROM change WHERE action = 'do' AND state <> 'compacted' AND json_extract(effect, '$.compacted') IS NULL AND id <= :until
