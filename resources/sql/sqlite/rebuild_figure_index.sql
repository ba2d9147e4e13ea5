-- One row for each figure, as in index_figure.
INSERT INTO figure_text (rowid, words)
SELECT id, coalesce(json_extract(record, '$.sentence.text'), '') || ' '
    || coalesce(json_extract(record, '$.subject'), '') || ' ' || coalesce(json_extract(record, '$.measure'), '') || ' '
    || coalesce(json_extract(record, '$.place'), '') || ' ' || coalesce(json_extract(record, '$.countries'), '') || ' '
    || coalesce(json_extract(record, '$.actor'), '') || ' ' || coalesce(json_extract(record, '$.beneficiary'), '') || ' '
    || coalesce(json_extract(record, '$.attributed_source'), '') || ' ' || coalesce(json_extract(record, '$.note'), '')
FROM figure
