// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/rows.h"

#include <QStyledItemDelegate>

namespace Quipu {

// Cells of a FigureTableModel in the reader's locale; a figure's status is a sign and a word, a rejected one is struck
// out, a row on its way is a grey bar.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static QString cellText(const QModelIndex &index, const QLocale &locale);
    static QString cellText(const FigureRow &row, int column, const QLocale &locale);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Quipu
