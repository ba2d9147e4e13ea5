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

constexpr int statusMargin = 10;

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
    return cellText(index.data(FigureTableModel::FigureRowRole).value<FigureRow>(), index.column(), locale);
}

QString FigureDelegate::cellText(const FigureRow &row, int column, const QLocale &locale)
{
    const Figure &figure = row.figure;
    switch (column) {
    case FigureTableModel::MeasureColumn: // else what is counted; else at least in what
        return figure.measure.isEmpty() && figure.subject.isEmpty() ? unitText(figure)
                                                                    : FigureTableModel::cellOf(row, column).toString();
    case FigureTableModel::ValueColumn:
        return valueText(figure, locale);
    case FigureTableModel::UnitColumn:
        return unitText(figure);
    case FigureTableModel::PeriodColumn:
        return periodText(figure.period, locale);
    case FigureTableModel::StatusColumn:
        return statusCell(figure.status);
    default:
        return FigureTableModel::cellOf(row, column).toString();
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
    if (index.column() == FigureTableModel::StatusColumn
        && option->fontMetrics.horizontalAdvance(option->text) + statusMargin > option->rect.width())
        option->text = option->text.left(1);
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
