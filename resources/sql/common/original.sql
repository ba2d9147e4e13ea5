SELECT size, is_packed, bytes FROM original WHERE sha256 = :sha256
