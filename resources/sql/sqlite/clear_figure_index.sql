INSERT INTO figure_text (figure_text) VALUES ('delete-all')
