SELECT articles, mentions, figures FROM total
