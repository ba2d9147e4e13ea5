// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace Quipu {

// Takes rows off a table's text, as RFC 4180 has them: cells between the separator, those with line ends, separators or
// quotation marks in quotation marks, which are doubled inside. What breaks the rules is taken as it stands. Linear.
class TableCells final
{
public:
    TableCells(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    std::optional<QStringList> next(); // the next row that is not empty
    int line() const { return m_rowLine; } // where that row began, from 1
    QStringView source() const { return m_source; } // that row as it stands

    // Of comma, semicolon, tab and bar the one that parts the first line into most cells.
    static QChar separatorOf(QStringView text);

private:
    QStringList takeRow();
    QString takeCell();
    void skipLineEnd();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 0;
    QStringView m_source;
};

} // namespace Quipu
