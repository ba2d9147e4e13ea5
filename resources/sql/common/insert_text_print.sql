INSERT INTO text_print (article, whole, least, copy_group, likeness)
VALUES (:article, :whole, :least, :copy_group, :likeness)
