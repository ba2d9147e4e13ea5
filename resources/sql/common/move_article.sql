UPDATE article SET position = :new WHERE position = :old
