CREATE INDEX temp.difference_order ON difference (shown, rank, place)
