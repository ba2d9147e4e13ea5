INSERT INTO revision (article, number, brought, path, format, encoding, sha256, words, size, is_packed, text)
VALUES (:article, :number, :brought, :path, :format, :encoding, :sha256, :words, :size, :is_packed, :text)
ON CONFLICT (article, number) DO UPDATE SET brought = excluded.brought, path = excluded.path, format = excluded.format,
    encoding = excluded.encoding, sha256 = excluded.sha256, words = excluded.words, size = excluded.size,
    is_packed = excluded.is_packed, text = excluded.text, whole = NULL, least = NULL, copy_group = NULL, likeness = NULL,
    search = NULL
