DELETE FROM figure_place
