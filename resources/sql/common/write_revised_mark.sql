INSERT INTO revised_mark (article, revision, kind, mark, outcome, place, record)
VALUES (:article, :revision, :kind, :mark, :outcome, :place, :record)
ON CONFLICT (article, revision, kind, mark) DO UPDATE SET outcome = excluded.outcome, place = excluded.place, record = excluded.record
