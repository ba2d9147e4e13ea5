SELECT id FROM change WHERE action = 'snapshot' AND json_extract(arguments, '$[0]') = :name ORDER BY id DESC LIMIT 1
