// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/interchange/figuresheet.h"

#include <memory>
#include <optional>

namespace Quipu {

enum class SheetFormat { Csv, Xlsx };
std::optional<SheetFormat> sheetFormatOf(const QString &path); // by the ending of its name

// A row of a CSV file with its line end (RFC 4180), UTF-8.
QByteArray csvLine(const std::vector<SheetCell> &row);

// Writes a spreadsheet row by row; memory does not grow with it. The file appears whole, at finish(), or not at all. No
// text is ever taken for a formula. Used on one lane.
class SheetWriter
{
public:
    static Result<std::unique_ptr<SheetWriter>> open(const QString &path, SheetFormat format,
                                                     const QStringList &columns);
    virtual ~SheetWriter() = default;

    virtual Outcome add(const std::vector<SheetCell> &row) = 0;
    virtual Outcome finish() = 0;
};

} // namespace Quipu
