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

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace Quipu
