INSERT INTO revision (article, number, brought, path, format, encoding, sha256, words, size, is_packed, text)
VALUES (:article, :number, :brought, :path, :format, :encoding, :sha256, :words, :size, :is_packed, :text)
ON CONFLICT (article, number) DO NOTHING
