// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/csv.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr QStringView formulaStarts = u"=+-@\t\r";
constexpr qsizetype longestRow = 64 * 1024; // of which a quotation is open: more is a mark that was forgotten

// Reads one row from `at` on and moves it behind the row's end. False, and one line further, when a quotation is not
// closed.
bool readRow(QStringView text, QChar separator, qsizetype &at, int &line, QStringList &cells)
{
    const qsizetype start = at;
    const int firstLine = line;
    QString cell;
    bool isQuoted = false;
    bool wasQuoted = false;
    const auto endCell = [&] {
        if (!wasQuoted && cell.size() > 2 && cell.front() == u'\'' && formulaStarts.contains(cell[1]))
            cell.remove(0, 1);
        cells.append(std::exchange(cell, {}));
        wasQuoted = false;
    };
    const qsizetype last = std::min(text.size(), start + longestRow);
    for (; at < (isQuoted ? last : text.size()); ++at) {
        const QChar c = text[at];
        if (isQuoted && c == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
            cell += text[++at];
        } else if (isQuoted && c == u'"') {
            isQuoted = false;
        } else if (!isQuoted && c == u'"' && cell.isEmpty()) {
            isQuoted = wasQuoted = true;
        } else if (!isQuoted && !separator.isNull() && c == separator) {
            endCell();
        } else if (!isQuoted && (c == u'\n' || c == u'\r')) {
            at += c == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n' ? 2 : 1;
            ++line;
            endCell();
            return true;
        } else {
            line += c == u'\n';
            cell += c;
        }
    }
    endCell();
    if (!isQuoted)
        return true;
    const qsizetype lineEnd = text.indexOf(u'\n', start);
    at = lineEnd < 0 ? text.size() : lineEnd + 1;
    line = firstLine + 1;
    return false;
}

bool isBlankRow(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

} // namespace

QString csvText(QString text)
{
    if (text.size() > 1 && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = std::ranges::any_of(text, [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString csvNumber(std::optional<double> number)
{
    return number ? QString::number(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

QChar tableSeparator(QStringView text)
{
    constexpr qsizetype mostLooked = 32 * 1024;
    QStringView first = text.left(mostLooked);
    if (first.size() < text.size())
        first = first.left(first.lastIndexOf(u'\n') + 1);
    QChar best;
    double bestShare = 0.8; // of the rows that it divides, at least
    for (const QChar separator : {u'\t', u';', u','}) {
        const std::vector<TableRow> rows = tableRows(first, separator);
        const auto divided = std::ranges::count_if(rows, [](const TableRow &row) { return row.cells.size() > 1; });
        const double share = rows.empty() ? 0 : double(divided) / double(rows.size());
        if (share > bestShare || (best.isNull() && share >= bestShare)) {
            best = separator;
            bestShare = share;
        }
    }
    return best;
}

void readTable(QStringView text, QChar separator, const std::function<bool(const TableRow &)> &take)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    int line = 1;
    for (qsizetype at = 0; at < text.size();) {
        TableRow row {line, {}};
        row.isUnclosed = !readRow(text, separator, at, line, row.cells);
        if (row.isUnclosed)
            row.cells.clear();
        else if (isBlankRow(row.cells))
            continue;
        if (!take(row))
            return;
    }
}

std::vector<TableRow> tableRows(QStringView text, QChar separator)
{
    std::vector<TableRow> rows;
    readTable(text, separator, [&rows](const TableRow &row) {
        if (!row.isUnclosed)
            rows.push_back(row);
        return true;
    });
    return rows;
}

} // namespace Quipu
