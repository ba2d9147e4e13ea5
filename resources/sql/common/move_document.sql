UPDATE document SET position = :new WHERE position = :old
