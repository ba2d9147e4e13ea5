SELECT root, name FROM entity
