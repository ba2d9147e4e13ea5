SELECT copy_group FROM copy_member WHERE article = :article AND kind <> 'apart'
