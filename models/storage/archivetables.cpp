// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/archivetables.h"

#include "models/storage/statement.h"

using namespace Qt::StringLiterals;

namespace Quipu {

Result<QStringList> archivedTables(Connection &connection)
{
    QStringList tables;
    Statement names(connection, u"archived_tables"_s);
    while (names.next())
        tables.append(names.text(0));
    if (names.failed())
        return names.error();
    return tables;
}

Outcome makeSearchIndexes(Connection &connection)
{
    for (const QString &index : {u"rebuild_article_index"_s, u"unindex_absent"_s, u"rebuild_note_index"_s,
                                 u"clear_figure_index"_s, u"rebuild_figure_index"_s}) {
        Statement statement(connection, index);
        if (const Outcome made = statement.run(); !made)
            return made;
    }
    return Done {};
}

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace Quipu
