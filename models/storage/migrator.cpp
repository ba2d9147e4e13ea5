// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include "models/storage/connection.h"
#include "models/storage/projectcopy.h"
#include "models/storage/projectfile.h"
#include "models/storage/sqltext.h"
#include "models/storage/transaction.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Outcome migrateTo(Connection &connection, int version)
{
    Transaction transaction(connection);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun;
    QStringList statements = migrationStatements(version);
    statements.append(u"PRAGMA user_version = %1"_s.arg(version));
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = connection.run(statement); !done)
            return done.error();
    }
    return transaction.commit();
}

} // namespace

Outcome migrate(Connection &connection)
{
    const auto version = connection.run(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int from = version->toInt();
    if (from > 0 && from < newestSchema()) {
        const QString copy = u"%1.schema-%2.quipu-copy"_s.arg(connection.path()).arg(from);
        if (const Outcome copied = copyProject(connection.path(), copy); !copied)
            return copied;
    }
    return raiseSchema(connection, newestSchema());
}

Outcome raiseSchema(Connection &connection, int schema)
{
    const auto version = connection.run(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    for (int next = version->toInt() + 1; next <= schema; ++next) {
        if (const Outcome migrated = migrateTo(connection, next); !migrated)
            return migrated;
    }
    return Done {};
}

} // namespace Quipu
