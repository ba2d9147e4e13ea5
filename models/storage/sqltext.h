// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Quipu {

// The text of a statement file of resources/sql: sqlite/ first where the engines differ, else common/.
QString sqlText(const QString &statement);

// The statements of a migration, split at lines that hold only "--;".
QStringList migrationStatements(int version);
// The newest schema this program knows: the highest numbered migration.
int newestSchema();

} // namespace Quipu
