// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Quipu {

// Rows of a FacetModel: a box that tells what the query asks for, the value in the reader's language, and the count at
// the right edge. A count that still grows has a plus.
class FacetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QRect boxOf(const QRect &row, const QFontMetrics &metrics); // of a value
    static QString nameOf(const QModelIndex &index); // "Outlet", "Spanish", "3 more…"
    static QString told(const QModelIndex &index, const QLocale &locale); // the whole row in words

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Quipu
