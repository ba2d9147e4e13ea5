INSERT INTO listed_name (list, place, name, type, canonical, ids) VALUES (:list, :place, :name, :type, :canonical, :ids)
