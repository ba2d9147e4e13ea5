// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/copylistmodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Quipu {

CopyListModel::CopyListModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void CopyListModel::setCopies(ArticleId asked, CopyGroup copies)
{
    CopyGroup rows = ledGroup(copies);
    const auto isMissing = [&rows](const ArticleCopy &copy) {
        return std::ranges::find(rows, copy.article, &ArticleCopy::article) == rows.end();
    };
    const bool hasOthers = copies.size() > 1;
    std::ranges::copy_if(copies, std::back_inserter(rows),
                         [&](const ArticleCopy &copy) { return hasOthers && isMissing(copy); });
    beginResetModel();
    m_asked = asked;
    m_copies = std::move(rows);
    endResetModel();
}

int CopyListModel::count() const
{
    return int(std::ranges::count_if(m_copies,
                                     [](const ArticleCopy &copy) { return copy.choice != CopyChoice::Kind::Apart; }));
}

const ArticleCopy *CopyListModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_copies[size_t(index.row())] : nullptr;
}

QModelIndex CopyListModel::indexOf(ArticleId article) const
{
    const auto found = std::ranges::find(m_copies, article, &ArticleCopy::article);
    return found == m_copies.end() ? QModelIndex() : index(int(found - m_copies.begin()), 0);
}

int CopyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_copies.size());
}

int CopyListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CopyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ArticleCopy &copy = m_copies[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(copy, index.column());
    case Qt::ToolTipRole:
        return index.column() == TitleColumn ? QVariant(text(copy, TitleColumn).toString() + u'\n' + copy.fileName)
                                             : text(copy, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == LikenessColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IsAskedRole:
        return copy.article == m_asked;
    case IsLeadRole:
        return copy.article == leadOf(m_copies);
    default:
        return {};
    }
}

QVariant CopyListModel::text(const ArticleCopy &copy, int column) const
{
    switch (column) {
    case StandingColumn:
        return standing(copy);
    case LikenessColumn:
        if (copy.article == m_asked)
            return tr("this one");
        if (copy.likeness <= 0)
            return tr("—", "nobody can tell");
        return tr("%1 %", "likeness").arg(QLocale().toString(int(std::floor(copy.likeness * 100))));
    case TitleColumn:
        return copy.title.isEmpty() ? copy.fileName : copy.title;
    case OutletColumn:
        return copy.outlet;
    case PublishedColumn:
        return copy.published;
    default:
        return copy.fileName;
    }
}

QString CopyListModel::standing(const ArticleCopy &copy) const
{
    if (copy.choice == CopyChoice::Kind::Apart)
        return tr("no copy");
    const bool isChosen = copy.choice == CopyChoice::Kind::Lead;
    const ArticleId lead = leadOf(m_copies);
    if (!lead)
        return tr("by itself"); // the others were set apart
    if (copy.article == lead)
        return isChosen ? tr("lead, chosen") : tr("lead");
    return copy.isJoined ? tr("copy, by hand") : tr("copy");
}

QVariant CopyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StandingColumn:
        return tr("Counts as");
    case LikenessColumn:
        return tr("Alike");
    case TitleColumn:
        return tr("Title");
    case OutletColumn:
        return tr("Outlet");
    case PublishedColumn:
        return tr("Date");
    default:
        return tr("File");
    }
}

} // namespace Quipu
