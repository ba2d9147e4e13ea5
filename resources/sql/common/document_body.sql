SELECT body FROM document WHERE position = :position
