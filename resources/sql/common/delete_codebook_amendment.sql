DELETE FROM codebook WHERE list = :list AND id = :id
