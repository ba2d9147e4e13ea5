// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Quipu {

// A note in a list: its first line and its date, and under them what it is about. Kinds are told apart by a sign.
class NoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // What a row says, for painting, tool tips and screen readers.
    static QString titleOf(const QModelIndex &index); // the first line, or what stands for it
    static QString subjectOf(const QModelIndex &index);
    static QString spokenText(const QModelIndex &index, const QLocale &locale); // all of it
};

} // namespace Quipu
