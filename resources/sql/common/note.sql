SELECT n.id, n.kind, n.about, n.subject, n.article, n.start, n.finish, n.quote, n.text, n.speaker, n.who, n.made, n.changed FROM note n WHERE n.id = :id
