DELETE FROM revised_mark WHERE article = :article AND revision = :revision AND kind = :kind AND mark = :mark
