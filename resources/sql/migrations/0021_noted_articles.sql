-- The few articles with a note of their own, for searches: else every article would be looked at.
CREATE INDEX article_noted ON article_detail (article) WHERE note <> ''
