// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QStringList>

#include <vector>

namespace Quipu {

// One column of a list in the formats other than JSON.
struct Column
{
    enum class Kind {
        Text, // words from articles and people
        Code, // Quipu's own words and signs ("suggested", ">="), never taken for a spreadsheet formula's
    };

    QString path; // where in the object: "span.text"; also the header in CSV and TSV
    QString title; // the header in tables; empty: not shown there
    int width = 0; // the most characters in tables
    Kind kind = Kind::Text;
};

// Writes a list, an object at a time, in the console's format: JSON as one array with an object a line, CSV (RFC 4180)
// and TSV with a header, or a table for people. Cells of text that a spreadsheet would take for a
// formula begin with an apostrophe; numbers are left alone.
class RowOutput final
{
public:
    RowOutput(Console &console, std::vector<Column> columns);

    void add(const QJsonObject &row);
    // Ends the list; tells a failure to write.
    ExitCode finish(ExitCode code = ExitCode::Done);

private:
    void writeSeparated(const QStringList &cells);
    void writeTable();

    Console &m_console;
    std::vector<Column> m_columns;
    std::vector<QStringList> m_table; // kept until the widths are known
    bool m_isFirst = true;
};

} // namespace Quipu
