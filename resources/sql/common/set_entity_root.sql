UPDATE entity SET root = :root WHERE id = :id
