SELECT size, is_packed, text, whole, least, copy_group, likeness, search FROM revision WHERE article = :article AND number = :number
