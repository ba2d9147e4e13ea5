// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/figuredelegate.h"

#include "models/figures/figuretablemodel.h"
#include "views/delegates/figuretext.h"
#include "views/widgets/contrast.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString statusCell(Figure::Status status)
{
    switch (status) {
    case Figure::Status::Suggested:
        return u"○ "_s + statusText(status);
    case Figure::Status::Confirmed:
        return u"✓ "_s + statusText(status);
    case Figure::Status::Rejected:
        return u"✕ "_s + statusText(status);
    }
    Q_UNREACHABLE();
}

} // namespace

QString FigureDelegate::cellText(const QModelIndex &index, const QLocale &locale)
{
    const auto row = index.data(FigureTableModel::FigureRowRole).value<FigureRow>();
    switch (index.column()) {
    case FigureTableModel::MeasureColumn: // else what is counted; else at least in what
        return index.data().toString().isEmpty() ? unitText(row.figure) : index.data().toString();
    case FigureTableModel::ValueColumn:
        return valueText(row.figure, locale);
    case FigureTableModel::UnitColumn:
        return unitText(row.figure);
    case FigureTableModel::PeriodColumn:
        return periodText(row.figure.period, locale);
    case FigureTableModel::StatusColumn:
        return statusCell(row.figure.status);
    default:
        return index.data().toString();
    }
}

void FigureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(FigureTableModel::IsLoadedRole).toBool()) {
        option->text.clear();
        return;
    }
    option->text = cellText(index, readingLocale(option->locale));
    option->features |= QStyleOptionViewItem::HasDisplay;
    if (index.column() == FigureTableModel::ValueColumn)
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    const auto row = index.data(FigureTableModel::FigureRowRole).value<FigureRow>();
    option->font.setStrikeOut(row.figure.status == Figure::Status::Rejected
                              && index.column() != FigureTableModel::StatusColumn);
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.data(FigureTableModel::IsLoadedRole).toBool())
        return;
    const QColor bar = tinted(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.1);
    const int height = option.rect.height() / 3;
    painter->fillRect(option.rect.adjusted(4, height, -option.rect.width() / 4, -height), bar);
}

} // namespace Quipu
