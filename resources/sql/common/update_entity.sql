UPDATE entity SET type = :type, name = :name, aliases = :aliases, note = :note WHERE id = :id
