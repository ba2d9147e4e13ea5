SELECT article FROM text_band WHERE band = :band ORDER BY article LIMIT 8
