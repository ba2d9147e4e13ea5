// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace Quipu {

// A cell of a CSV file (RFC 4180): quoted where it must be. A text that a spreadsheet would take for a formula (a lone
// sign is none) gets a quotation mark before it.
QString csvText(QString text);
// Without an exponent: spreadsheets in some locales take 1.6e+08 for text. "" for none.
QString csvNumber(std::optional<double> number);

// A row of a table in a text file, and the line on which it begins, from 1.
struct TableRow
{
    int line = 0;
    QStringList cells;
    bool isUnclosed = false; // the line opens a quotation that is never closed: no cell is known
    bool operator==(const TableRow &) const = default;
};

// What separates a table's cells, told from its first lines: a tab, a semicolon or a comma; null where a line is a
// cell.
QChar tableSeparator(QStringView text);
// The rows of a CSV or TSV text (RFC 4180: quoted cells may hold separators, line ends and doubled quotation marks).
// The quotation mark that csvText put before a formula's sign is taken off again. Linear.
// Empty ones are left out; take returns false to stop.
void readTable(QStringView text, QChar separator, const std::function<bool(const TableRow &)> &take);
// Those whose cells are known.
std::vector<TableRow> tableRows(QStringView text, QChar separator);

} // namespace Quipu
