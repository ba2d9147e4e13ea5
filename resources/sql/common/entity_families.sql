SELECT DISTINCT root FROM entity WHERE root <> id
