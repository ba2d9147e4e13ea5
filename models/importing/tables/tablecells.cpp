// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/tables/tablecells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

std::optional<QStringList> TableCells::next()
{
    while (m_at < m_text.size()) {
        m_rowLine = m_line;
        const qsizetype start = m_at;
        QStringList row = takeRow();
        m_source = m_text.sliced(start, m_at - start);
        const bool isEmpty
            = std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
        skipLineEnd();
        if (!isEmpty)
            return row;
    }
    return {};
}

QStringList TableCells::takeRow()
{
    QStringList row;
    for (;;) {
        row.append(takeCell());
        if (m_at >= m_text.size() || m_text[m_at] != m_separator)
            return row;
        ++m_at;
    }
}

QString TableCells::takeCell()
{
    const auto ends = [this] { return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; };
    QString cell;
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"'))
                break;
            m_at += c == u'"' ? 1 : 0;
            m_line += c == u'\n' ? 1 : 0;
            cell += c;
        }
        ++m_at;
    }
    const qsizetype start = std::min(m_at, m_text.size());
    m_at = start;
    while (!ends() && m_text[m_at] != m_separator)
        ++m_at;
    return cell + m_text.sliced(start, m_at - start);
}

void TableCells::skipLineEnd()
{
    if (m_at < m_text.size() && m_text[m_at] == u'\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'\n') {
        ++m_at;
        ++m_line;
    }
}

QChar TableCells::separatorOf(QStringView text)
{
    QChar best = u',';
    qsizetype most = 1;
    for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
        const QStringView head = text.first(std::min<qsizetype>(text.size(), 64 * 1024));
        const auto row = TableCells(head, candidate).next();
        if (row && row->size() > most) {
            most = row->size();
            best = candidate;
        }
    }
    return best;
}

} // namespace Quipu
