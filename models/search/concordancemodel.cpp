// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/concordancemodel.h"

#include <algorithm>
#include <iterator>

namespace Quipu {

ConcordanceModel::ConcordanceModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ConcordanceModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_added = 0;
    endResetModel();
}

void ConcordanceModel::add(std::vector<ConcordanceLine> lines)
{
    if (lines.empty())
        return;
    m_added += lines.size();
    for (ConcordanceLine &line : lines)
        line.order = concordanceOrder(line, m_sort);
    std::ranges::sort(lines, isSortedBefore);
    // In the text's order they follow one another, so that what is selected stays so.
    if (m_lines.empty() || isSortedBefore(m_lines.back(), lines.front())) {
        const size_t room = mostLines - m_lines.size();
        lines.resize(std::min(room, lines.size()));
        if (lines.empty())
            return;
        const int first = int(m_lines.size());
        beginInsertRows({}, first, first + int(lines.size()) - 1);
        std::ranges::move(lines, std::back_inserter(m_lines));
        endInsertRows();
        return;
    }
    beginResetModel();
    const auto middle = std::ptrdiff_t(m_lines.size());
    std::ranges::move(lines, std::back_inserter(m_lines));
    std::ranges::inplace_merge(m_lines, m_lines.begin() + middle, isSortedBefore);
    m_lines.resize(std::min(mostLines, m_lines.size()));
    endResetModel();
}

void ConcordanceModel::setSort(ConcordanceSort sort)
{
    if (sort == m_sort)
        return;
    beginResetModel();
    m_sort = sort;
    for (ConcordanceLine &line : m_lines)
        line.order = concordanceOrder(line, sort);
    std::ranges::sort(m_lines, isSortedBefore);
    endResetModel();
}

int ConcordanceModel::rowOf(ArticleId article, TextSpan span) const
{
    const auto found = std::ranges::find_if(
        m_lines, [&](const ConcordanceLine &line) { return line.article == article && line.span == span; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ConcordanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConcordanceLine &line = m_lines[size_t(index.row())];
    if (role == ArticleIdRole)
        return line.article.value;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return QString(line.left + line.keyword + line.right);
    if (role == Qt::TextAlignmentRole && index.column() <= KeywordColumn)
        return int(Qt::AlignVCenter | (index.column() == LeftColumn ? Qt::AlignRight : Qt::AlignHCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LeftColumn:
        return line.left;
    case KeywordColumn:
        return line.keyword;
    case RightColumn:
        return line.right;
    case ArticleColumn:
        return line.title;
    case DateColumn:
        return line.published;
    default:
        return {};
    }
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case LeftColumn:
        return tr("Before");
    case KeywordColumn:
        return tr("Found");
    case RightColumn:
        return tr("After");
    case ArticleColumn:
        return tr("Article");
    case DateColumn:
        return tr("Date");
    default:
        return {};
    }
}

} // namespace Quipu
