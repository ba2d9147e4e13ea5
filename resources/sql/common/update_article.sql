UPDATE article SET title = :title, outlet = :outlet, published = :published, author = :author, language = :language,
    words = :words, status = :status WHERE id = :id
