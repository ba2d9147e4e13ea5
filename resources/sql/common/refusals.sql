SELECT article, type, words FROM refusal ORDER BY words, type, article
