INSERT INTO text_print (article, whole, least, copy_group, likeness, search)
VALUES (:article, :whole, :least, :copy_group, :likeness, :search)
ON CONFLICT (article) DO UPDATE SET whole = excluded.whole, least = excluded.least, copy_group = excluded.copy_group,
    likeness = excluded.likeness, search = excluded.search
