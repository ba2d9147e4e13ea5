// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figuretablemodel.h"

#include "models/figures/measures.h"

#include <QSet>

namespace Quipu {

FigureTableModel::FigureTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows([](const FigureRow &row) { return row.figure.id; },
             [this] {
                 QMetaObject::invokeMethod(
                     this, [this] { Q_EMIT rowsWanted(m_rows.takeWanted()); }, Qt::QueuedConnection);
             })
{ }

void FigureTableModel::setResult(std::vector<FigureId> figures)
{
    const ListDifference change = listDifference(m_rows.ids(), figures);
    if (change.isInsertion()) {
        beginInsertRows({}, change.at, change.at + change.inserted - 1);
        m_rows.setIds(std::move(figures));
        endInsertRows();
    } else if (change.isRemoval()) {
        beginRemoveRows({}, change.at, change.at + change.removed - 1);
        m_rows.setIds(std::move(figures));
        endRemoveRows();
    } else if (!change.isNothing()) {
        beginResetModel();
        m_rows.setIds(std::move(figures));
        endResetModel();
        return;
    } else {
        m_rows.setIds(std::move(figures));
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FigureTableModel::deliver(const std::vector<FigureRow> &rows)
{
    for (const FigureRow &row : rows) {
        m_rows.put(row);
        touch(m_rows.indexOf(row.figure.id));
    }
}

void FigureTableModel::refresh(const std::vector<FigureId> &figures)
{
    for (FigureId figure : figures) {
        if (m_rows.markStale(figure))
            touch(m_rows.indexOf(figure));
    }
}

void FigureTableModel::upsert(const FigureRow &row)
{
    const int found = m_rows.indexOf(row.figure.id);
    if (found >= 0) {
        m_rows.put(row);
        touch(found);
        return;
    }
    beginInsertRows({}, m_rows.size(), m_rows.size());
    m_rows.insert(m_rows.size(), row.figure.id);
    m_rows.put(row);
    endInsertRows();
}

void FigureTableModel::remove(const std::vector<FigureId> &figures)
{
    for (FigureId figure : figures) {
        const int row = m_rows.indexOf(figure);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void FigureTableModel::touch(int row)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigureTableModel::cellOf(const FigureRow &row, int column)
{
    const Figure &figure = row.figure;
    switch (column) {
    case MeasureColumn:
        return figure.measure.isEmpty() ? figure.subject : measureLabel(figure.measure);
    case ValueColumn:
        return figure.value ? QVariant(*figure.value) : figure.low ? QVariant(*figure.low) : QVariant();
    case UnitColumn:
        return figure.unit;
    case PeriodColumn:
        return figure.period.year ? QVariant(*figure.period.year) : QVariant();
    case PlaceColumn:
        return figure.place.isEmpty() ? figure.countries.value(0) : figure.place;
    case SourceColumn:
        return figure.attributedSource;
    case ArticleColumn:
        return row.articleTitle;
    case StatusColumn:
        return int(figure.status);
    default:
        return {};
    }
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == FigureIdRole)
        return m_rows.id(index.row()).value;
    const bool isAsked = role >= IsLoadedRole || role == Qt::DisplayRole;
    if (!isAsked)
        return {};
    const FigureRow *row = m_rows.row(index.row());
    if (role == IsLoadedRole)
        return row != nullptr;
    if (row == nullptr)
        return {};
    if (role == FigureRowRole)
        return QVariant::fromValue(*row);
    if (role == SentenceRole)
        return row->figure.sentence.text;
    return role == Qt::DisplayRole ? cellOf(*row, index.column()) : QVariant();
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MeasureColumn:
        return tr("Measure");
    case ValueColumn:
        return tr("Value");
    case UnitColumn:
        return tr("Unit");
    case PeriodColumn:
        return tr("Period");
    case PlaceColumn:
        return tr("Place");
    case SourceColumn:
        return tr("Source");
    case ArticleColumn:
        return tr("Article");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

FigureId FigureTableModel::figureAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows.id(index.row()) : FigureId {};
}

std::optional<FigureRow> FigureTableModel::rowAt(const QModelIndex &index) const
{
    const FigureRow *row = m_rows.cachedRow(figureAt(index));
    return row != nullptr ? std::optional(*row) : std::nullopt;
}

std::optional<FigureRow> FigureTableModel::heldRow(FigureId figure) const
{
    const FigureRow *row = m_rows.cachedRow(figure);
    return row != nullptr ? std::optional(*row) : std::nullopt;
}

Qt::ItemFlags FigureTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
    const bool isEditable = !fieldOf(index.column()).isEmpty() && rowAt(index);
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

QString FigureTableModel::fieldOf(int column)
{
    switch (column) {
    case MeasureColumn:
        return QStringLiteral("measure");
    case ValueColumn:
        return QStringLiteral("amount");
    case UnitColumn:
        return QStringLiteral("unit");
    case PeriodColumn:
        return QStringLiteral("period");
    case PlaceColumn:
        return QStringLiteral("place");
    case SourceColumn:
        return QStringLiteral("attributed_source");
    case StatusColumn:
        return QStringLiteral("status");
    default:
        return {};
    }
}

std::vector<int> FigureTableModel::rowsOf(const std::vector<FigureId> &figures) const
{
    const QSet<FigureId> wanted(figures.begin(), figures.end());
    std::vector<int> rows;
    for (int row = 0; row < m_rows.size() && qsizetype(rows.size()) < wanted.size(); ++row) {
        if (wanted.contains(m_rows.id(row)))
            rows.push_back(row);
    }
    return rows;
}

QModelIndex FigureTableModel::indexOf(FigureId figure) const
{
    const int row = m_rows.indexOf(figure);
    return row < 0 ? QModelIndex() : index(row, 0);
}

} // namespace Quipu
