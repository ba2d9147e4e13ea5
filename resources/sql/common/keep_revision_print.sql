UPDATE revision SET whole = p.whole, least = p.least, copy_group = p.copy_group, likeness = p.likeness,
    search = p.search
FROM text_print p WHERE p.article = revision.article AND revision.article = :article AND revision.number = :number
