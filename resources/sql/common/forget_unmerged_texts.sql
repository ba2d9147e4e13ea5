UPDATE counter SET value = 0 WHERE name = 'unmerged_texts'
