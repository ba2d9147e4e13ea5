INSERT INTO article (position, id, title, outlet, published, author, file_name, language, words, status, format, sha256)
VALUES (:position, :id, :title, :outlet, :published, :author, :file_name, :language, :words, :status, :format, :sha256)
