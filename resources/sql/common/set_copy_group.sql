UPDATE text_print SET copy_group = :copy_group WHERE article = :article
