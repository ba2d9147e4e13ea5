// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/folderwriter.h"

#include "models/storage/columns.h"

using namespace Qt::StringLiterals;

namespace Quipu {

Outcome FolderWriter::edit(const Edit<Folder> &edit)
{
    const Folder &folder = edit.after ? *edit.after : *edit.before;
    Statement write(m_connection, edit.after ? u"write_folder"_s : u"delete_folder"_s);
    write.bind(u":id"_s, folder.id);
    if (edit.after)
        write.bind(u":name"_s, notNull(folder.name)).bind(u":query"_s, notNull(folder.query));
    return write.run();
}

Outcome FolderWriter::edit(const Edit<FolderArticles> &edit)
{
    for (const auto *side : {&edit.before, &edit.after}) {
        if (!*side)
            continue;
        const QString statement = side == &edit.before ? u"delete_folder_article"_s : u"insert_folder_article"_s;
        for (const ArticleId article : (*side)->articles) {
            Statement write(m_connection, statement);
            write.bind(u":folder"_s, (*side)->folder).bind(u":article"_s, article);
            if (Outcome done = write.run(); !done)
                return done;
        }
    }
    return Done {};
}

Outcome writeTags(Connection &connection, ArticleId article, const QStringList &tags)
{
    Statement remove(connection, u"delete_article_tags"_s);
    if (Outcome done = remove.bind(u":article"_s, article).run(); !done)
        return done;
    for (const QString &tag : tags) {
        Statement insert(connection, u"insert_article_tag"_s);
        if (Outcome done = insert.bind(u":article"_s, article).bind(u":tag"_s, notNull(tag)).run(); !done)
            return done;
    }
    return Done {};
}

} // namespace Quipu
