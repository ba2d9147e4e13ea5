// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rowoutput.h"

#include "app/cli/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &name : path.split(u'.'))
        value = value.toObject().value(name);
    return value;
}

QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger();
        return double(whole) == value.toDouble()
            ? QString::number(whole)
            : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(cellText(part));
        return parts.join(u"; "_s);
    }
    case QJsonValue::String:
        return value.toString();
    default:
        return {};
    }
}

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

QString escapedCell(QString cell, OutputFormat format)
{
    if (format == OutputFormat::Tsv) { // has no way to quote: what would end a cell becomes a space
        for (QChar &c : cell) {
            if (c == u'\t' || c == u'\n' || c == u'\r')
                c = u' ';
        }
        return cell;
    }
    const bool isQuoted = std::any_of(cell.begin(), cell.end(),
                                      [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return isQuoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

bool isNumber(const QString &cell)
{
    bool isOne = false;
    static_cast<void>(cell.toDouble(&isOne));
    return isOne;
}

// On one line, and no wider than it may be.
QString tableCell(const QString &text, int width)
{
    const QString line = text.simplified();
    return line.size() <= width ? line : line.left(std::max(width - 1, 0)) + u'…';
}

} // namespace

RowOutput::RowOutput(Console &console, std::vector<Column> columns)
    : m_console(console)
    , m_columns(std::move(columns))
{
    if (m_console.format() == OutputFormat::Table)
        std::erase_if(m_columns, [](const Column &column) { return column.title.isEmpty(); });
}

void RowOutput::add(const QJsonObject &row)
{
    if (m_console.format() == OutputFormat::Json) {
        m_console.write(m_isFirst ? "[\n" : ",\n");
        m_console.write(QJsonDocument(row).toJson(QJsonDocument::Compact));
        m_isFirst = false;
        return;
    }
    QStringList cells;
    for (const Column &column : m_columns) {
        const QJsonValue value = valueAt(row, column.path);
        QString cell = cellText(value);
        const bool isWords = value.isString() || value.isArray();
        if (m_console.format() != OutputFormat::Table && isWords && column.kind == Column::Kind::Text
            && looksLikeFormula(cell)) {
            cell.prepend(u'\'');
        }
        cells.append(cell);
    }
    if (m_console.format() == OutputFormat::Table)
        m_table.push_back(cells);
    else
        writeSeparated(cells);
}

ExitCode RowOutput::finish(ExitCode code)
{
    switch (m_console.format()) {
    case OutputFormat::Json:
        m_console.write(m_isFirst ? "[]\n" : "\n]\n");
        break;
    case OutputFormat::Table:
        writeTable();
        break;
    case OutputFormat::Csv:
    case OutputFormat::Tsv:
        if (m_isFirst)
            writeSeparated({});
    }
    const Outcome written = m_console.flush();
    return written ? code : m_console.fail(written.error());
}

void RowOutput::writeSeparated(const QStringList &cells)
{
    const bool isCsv = m_console.format() == OutputFormat::Csv;
    const QString separator = isCsv ? u","_s : u"\t"_s;
    const QByteArray lineEnd = isCsv ? "\r\n" : "\n";
    QStringList escaped;
    if (std::exchange(m_isFirst, false)) {
        for (const Column &column : m_columns)
            escaped.append(column.path);
        m_console.write(escaped.join(separator).toUtf8() + lineEnd);
        escaped.clear();
    }
    for (const QString &cell : cells)
        escaped.append(escapedCell(cell, m_console.format()));
    if (!escaped.isEmpty())
        m_console.write(escaped.join(separator).toUtf8() + lineEnd);
}

void RowOutput::writeTable()
{
    QStringList titles;
    std::vector<qsizetype> widths;
    std::vector<bool> areNumbers(m_columns.size(), !m_table.empty());
    for (const Column &column : m_columns) {
        titles.append(column.title);
        widths.push_back(column.title.size());
    }
    for (QStringList &row : m_table) {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            QString &cell = row[qsizetype(i)];
            cell = tableCell(cell, m_columns[i].width);
            widths[i] = std::max(widths[i], cell.size());
            areNumbers[i] = areNumbers[i] && (cell.isEmpty() || isNumber(cell));
        }
    }
    const auto writeRow = [&](const QStringList &row) {
        QString line;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString &cell = row[qsizetype(i)];
            line += (areNumbers[i] ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i])) + u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        m_console.write(line.left(m_console.width()).toUtf8() + '\n');
    };
    writeRow(titles);
    for (const QStringList &row : m_table)
        writeRow(row);
}

} // namespace Quipu
