-- Which relations rest on an article's sentences.
CREATE INDEX relation_article ON relation (article)
