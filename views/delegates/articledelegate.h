// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Quipu {

// One article of the list: title in bold on up to two lines, outlet, date and counts, and with a query the snippet with
// its hits in bold. All rows are equally high, so that a million of them need not be measured.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setShowsSnippets(bool shows) { m_showsSnippets = shows; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // "COHA · 2013 · 35 figures · 81 mentions": what fits the width. Mentions are left out before the outlet is cut;
    // date and numbers are never cut.
    static QString factsText(const QModelIndex &index, const QLocale &locale, const QFontMetrics &metrics, int width);

private:
    void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect &rest) const;
    void paintFacts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect &rest) const;
    void paintCopySign(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                       const QRect &rest) const;
    void paintSnippet(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &rest) const;
    void paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option, QRect rest) const;

    bool m_showsSnippets = false;
};

} // namespace Quipu
