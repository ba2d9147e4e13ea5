// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/interchange/sheetwriter.h"

namespace Quipu {

// For sheetwriter.cpp only: an XLSX workbook by libxlsxwriter, in its mode that keeps one row in memory. More rows than
// a sheet can have go on in the next one.
Result<std::unique_ptr<SheetWriter>> openXlsxSheet(const QString &path, const QStringList &columns);

Error sheetUnwritable(const QString &path, const QString &reason);

} // namespace Quipu
