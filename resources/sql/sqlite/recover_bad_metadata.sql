UPDATE article_detail SET metadata = iif(json_valid(metadata), metadata, '{}'), structure = iif(json_valid(structure), structure, '{}')
WHERE NOT json_valid(metadata) OR NOT json_valid(structure)
