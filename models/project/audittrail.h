// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/history.h"

#include <QJsonObject>
#include <QStringList>

namespace Quipu {

// A line of the change log, told for people who were not there: who did what, when, with which version, and each thing
// that it changed, before and after. Pure; any thread.

QStringList auditColumns(); // the keys of auditRows, in order
// One for each thing that the line changed, and one alone where it changed none. Values are texts and numbers; "before"
// and "after" are the things whole, as the log has them.
std::vector<QJsonObject> auditRows(const AuditedLine &audited);

} // namespace Quipu
