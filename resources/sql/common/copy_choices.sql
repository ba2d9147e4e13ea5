SELECT article, kind, copy_group FROM copy_choice ORDER BY article
