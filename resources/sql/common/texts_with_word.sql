SELECT df FROM term WHERE term = :word
