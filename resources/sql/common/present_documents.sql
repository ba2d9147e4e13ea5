SELECT position, title, body FROM document WHERE position IN (SELECT position FROM article WHERE present)
