UPDATE article SET title = :title, outlet = :outlet, published = :published, author = :author, language = :language,
    words = :words, status = :status, file_name = :file_name, format = :format, sha256 = :sha256 WHERE id = :id
