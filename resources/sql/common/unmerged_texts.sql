SELECT coalesce((SELECT value FROM counter WHERE name = 'unmerged_texts'), 0), articles FROM total
