UPDATE document SET title = :title WHERE position = :position
