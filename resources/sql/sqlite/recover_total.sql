INSERT INTO total (id, articles, figures, mentions)
SELECT 1, count(*), coalesce(sum(figures), 0), coalesce(sum(mentions), 0) FROM article WHERE present
ON CONFLICT (id) DO UPDATE SET articles = excluded.articles, figures = excluded.figures, mentions = excluded.mentions
