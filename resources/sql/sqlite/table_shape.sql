SELECT i.name, i.type, i.pk, l.wr FROM pragma_table_list l JOIN pragma_table_info(l.name) i
WHERE l.schema = 'main' AND l.name = :table ORDER BY i.cid
