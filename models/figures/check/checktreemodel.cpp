// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/checktreemodel.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr quintptr ofCheck = 0; // internal id of a check's index; a figure's is its check's serial

int kindRank(Check::Kind kind)
{
    using enum Check::Kind;
    constexpr Check::Kind order[] {SentenceChanged, Conflict, PercentChange, Sum, UnitMix, PartialYear, DuplicateClaim};
    return int(std::ranges::find(order, kind) - order);
}

QString verdictLabel(const Check &check)
{
    switch (check.verdict) {
    case Check::Verdict::Holds:
        return CheckTreeModel::tr("holds");
    case Check::Verdict::Rounding:
        return CheckTreeModel::tr("rounding");
    case Check::Verdict::Fails:
        break;
    }
    switch (check.kind) {
    case Check::Kind::Conflict:
        return CheckTreeModel::tr("contradiction");
    case Check::Kind::UnitMix:
    case Check::Kind::PartialYear:
        return CheckTreeModel::tr("not comparable");
    case Check::Kind::SentenceChanged:
        return CheckTreeModel::tr("to be looked at");
    default:
        return CheckTreeModel::tr("does not hold");
    }
}

// What came out, or what the analyst says of it.
QString resultLabel(const CheckRow &row)
{
    if (row.isSettled())
        return CheckTreeModel::tr("settled: %1").arg(row.settlement->reason);
    if (row.settlement && row.isOpen())
        return CheckTreeModel::tr("open again: a figure was edited");
    return verdictLabel(row.check);
}

QString settledTip(const CheckRow &row)
{
    const QString day = QLocale().toString(row.settlement->at.toLocalTime().date(), QLocale::ShortFormat);
    return CheckTreeModel::tr("Settled by %1, %2: %3").arg(row.settlement->who, day, row.settlement->reason);
}

// What is known of a figure, in one line.
QString figureLine(const CheckedFigure &figure)
{
    QStringList parts;
    const QString sign = toString(figure.approximation);
    parts << (figure.approximation == Approximation::Exact ? figure.quote.text : sign + u' ' + figure.quote.text);
    for (const QString &part : {figure.period, figure.source, figure.articleTitle}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u" · "_s).simplified();
}

} // namespace

bool isListedBefore(const CheckRow &a, const CheckRow &b)
{
    const auto key = [](const CheckRow &row) {
        const Check &check = row.check;
        const FigureId first = check.figures.empty() ? FigureId {} : check.figures.front().figure;
        return std::tuple(check.holds(), kindRank(check.kind), first);
    };
    const auto first = key(a);
    const auto second = key(b);
    return first != second ? first < second : a.check.id < b.check.id;
}

CheckTreeModel::CheckTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void CheckTreeModel::setRows(std::vector<CheckRow> rows)
{
    const auto isGone = [&rows](const CheckRow &row) {
        const auto at = std::ranges::lower_bound(rows, row, isListedBefore);
        return at == rows.end() || at->check.id != row.check.id || at->check.figures.size() != row.check.figures.size();
    };
    const auto gone = std::ranges::count_if(m_rows, isGone);
    constexpr qsizetype mostSingleSteps = 200; // beyond that nothing of what was looked at is left anyway
    if (m_rows.empty() || gone > mostSingleSteps || std::ssize(rows) - (std::ssize(m_rows) - gone) > mostSingleSteps) {
        beginResetModel();
        m_rows = std::move(rows);
        m_serials.clear();
        for (size_t row = 0; row < m_rows.size(); ++row)
            m_serials.push_back(++m_lastSerial);
        numberRows();
        endResetModel();
        return;
    }
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!isGone(m_rows[size_t(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        m_serials.erase(m_serials.begin() + row);
        numberRows();
        endRemoveRows();
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        CheckRow &wanted = rows[size_t(row)];
        if (row < int(m_rows.size()) && m_rows[size_t(row)].check.id == wanted.check.id) {
            if (m_rows[size_t(row)] == wanted)
                continue;
            m_rows[size_t(row)] = std::move(wanted);
            const QModelIndex check = index(row, 0);
            Q_EMIT dataChanged(check, index(row, ColumnCount - 1));
            Q_EMIT dataChanged(index(0, 0, check), index(rowCount(check) - 1, ColumnCount - 1, check));
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, std::move(wanted));
        m_serials.insert(m_serials.begin() + row, ++m_lastSerial);
        numberRows();
        endInsertRows();
    }
}

void CheckTreeModel::numberRows()
{
    m_rowsOfSerials.clear();
    for (size_t row = 0; row < m_serials.size(); ++row)
        m_rowsOfSerials.insert(m_serials[row], int(row));
}

const CheckRow *CheckTreeModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    Q_ASSERT(checkIndex(index));
    return &m_rows[size_t(index.internalId() == ofCheck ? index.row() : rowOfSerial(index.internalId()))];
}

QModelIndex CheckTreeModel::indexOf(const QString &check) const
{
    const auto found
        = std::ranges::find(m_rows, check, [](const CheckRow &row) -> const QString & { return row.check.id; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

QString CheckTreeModel::kindLabel(Check::Kind kind)
{
    switch (kind) {
    case Check::Kind::PercentChange:
        return tr("Change or share");
    case Check::Kind::Sum:
        return tr("Sum");
    case Check::Kind::DuplicateClaim:
        return tr("One claim");
    case Check::Kind::Conflict:
        return tr("Conflict");
    case Check::Kind::UnitMix:
        return tr("Mixed units");
    case Check::Kind::PartialYear:
        return tr("Partial year");
    case Check::Kind::SentenceChanged:
        return tr("Changed source");
    }
    return {};
}

QModelIndex CheckTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_serials[size_t(parent.row())] : ofCheck);
}

QModelIndex CheckTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofCheck)
        return {};
    return createIndex(rowOfSerial(index.internalId()), 0, ofCheck);
}

int CheckTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    const bool isCheck = parent.internalId() == ofCheck && parent.column() == 0;
    return isCheck ? int(m_rows[size_t(parent.row())].check.figures.size()) : 0;
}

int CheckTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CheckTreeModel::checkData(const CheckRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case WhatColumn:
            return row.check.message;
        case KindColumn:
            return kindLabel(row.check.kind);
        default:
            return resultLabel(row);
        }
    case Qt::ToolTipRole:
        return column == ResultColumn && row.isSettled() ? settledTip(row) : row.check.message;
    case FigureIdRole:
        return row.check.figures.empty() ? QVariant() : row.check.figures.front().figure.value;
    default:
        return {};
    }
}

QVariant CheckTreeModel::figureData(const CheckedFigure &figure, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == WhatColumn ? figureLine(figure) : QVariant();
    case Qt::ToolTipRole:
    case SentenceRole:
        return figure.sentence.text.simplified();
    case FigureIdRole:
        return figure.figure.value;
    default:
        return {};
    }
}

QVariant CheckTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckRow &row = *rowAt(index);
    if (role == CheckIdRole)
        return row.check.id;
    if (role == VerdictRole)
        return int(row.check.verdict);
    if (role == IsOpenRole)
        return row.isOpen();
    if (index.internalId() == ofCheck)
        return checkData(row, index.column(), role);
    return figureData(row.check.figures[size_t(index.row())], index.column(), role);
}

QVariant CheckTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case WhatColumn:
        return tr("What the figures say");
    case KindColumn:
        return tr("Kind");
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace Quipu
