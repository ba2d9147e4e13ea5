// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/report.h"

namespace Quipu {

class Importer;

// What the program tells in lists.
Report importReport(const Importer &importer); // rows: the files that did not come in, and why
Report verificationReport(const QStringList &faults);

} // namespace Quipu
