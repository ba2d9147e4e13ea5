INSERT INTO term (term, df) SELECT term, doc FROM temp.incoming_word WHERE true
ON CONFLICT (term) DO UPDATE SET df = df + excluded.df
