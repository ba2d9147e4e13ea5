INSERT OR IGNORE INTO figure_place (name, figure) VALUES (:name, :figure)
