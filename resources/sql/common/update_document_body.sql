UPDATE document SET body = :body WHERE position = :position
