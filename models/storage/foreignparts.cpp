// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/foreignparts.h"

#include "models/storage/connection.h"
#include "models/storage/sqltext.h"
#include "models/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// SQLite keeps the text of a statement from CREATE on, as it was written.
bool isOurs(const QString &sql)
{
    static const QStringList statements = [] {
        QStringList all;
        for (int version = 1; version <= newestSchema(); ++version) {
            for (const QString &statement : migrationStatements(version))
                all.append(statement.trimmed());
        }
        return all;
    }();
    return std::ranges::any_of(statements, [&sql](const QString &statement) { return statement.endsWith(sql); });
}

} // namespace

Outcome refuseForeignParts(Connection &connection)
{
    Statement parts(connection, u"active_parts"_s);
    while (parts.next()) {
        const QString name = parts.text(0);
        const QString sql = parts.text(1).trimmed();
        if (sql.startsWith(u"CREATE"_s) && isOurs(sql))
            continue;
        return Error {
            Error::Kind::Invalid,
            QCoreApplication::translate("Quipu::Storage", "The project holds something that Quipu did not make (%1)")
                .arg(name),
            connection.path(),
            QCoreApplication::translate("Quipu::Storage",
                                        "Ask whoever sent it for an export, or go on with your own copy")};
    }
    return parts.outcome();
}

} // namespace Quipu
