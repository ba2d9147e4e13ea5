// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/entitydelegate.h"

#include "models/annotation/entitytreemodel.h"
#include "models/annotation/mention.h"
#include "views/delegates/figuretext.h"
#include "views/widgets/contrast.h"

#include <QApplication>
#include <QPainter>

namespace Quipu {

namespace {

constexpr int cellPadding = 6;

QColor entityRowColor(const QStyleOptionViewItem &option, bool isQuiet)
{
    if (option.state & QStyle::State_Selected)
        return option.palette.color(QPalette::HighlightedText);
    return isQuiet ? quietText(option.palette) : option.palette.color(QPalette::Text);
}

} // namespace

QString EntityDelegate::countText(const QModelIndex &index, const QLocale &locale)
{
    if (index.data(EntityTreeModel::KindRole).toInt() == EntityTreeModel::MentionKind)
        return index.data(EntityTreeModel::FileNameRole).toString();
    const int count = index.data(EntityTreeModel::CountRole).toInt();
    // A wider type may be there for the sake of its narrower ones.
    const bool isEmptyType = count == 0 && index.data(EntityTreeModel::KindRole).toInt() == EntityTreeModel::TypeKind;
    return isEmptyType ? QString() : locale.toString(count);
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = row.text;
    row.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);

    painter->save();
    const auto kind = EntityTreeModel::Kind(index.data(EntityTreeModel::KindRole).toInt());
    QRect rest = option.rect.adjusted(2, 0, -cellPadding, 0);
    if (kind == EntityTreeModel::TypeKind) {
        const int size = option.fontMetrics.ascent();
        rest.setLeft(rest.left() + index.data(EntityTreeModel::DepthRole).toInt() * (size + cellPadding));
        const QRect swatch(rest.left(), rest.center().y() - size / 2, size, size);
        const auto color = index.data(EntityTreeModel::ColorRole).value<QColor>();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(readableOn(color, option.palette.color(QPalette::Base), 3));
        painter->setBrush(color);
        painter->drawRoundedRect(swatch, 2, 2);
        rest.setLeft(swatch.right() + cellPadding);
        row.font.setBold(true);
    }
    const bool isRejected = kind == EntityTreeModel::MentionKind
        && ReviewStatus(index.data(EntityTreeModel::StatusRole).toInt()) == ReviewStatus::Rejected;
    row.font.setStrikeOut(isRejected);
    row.font.setItalic(kind == EntityTreeModel::MentionKind);

    const QString count = countText(index, readingLocale(option.locale));
    int countWidth = option.fontMetrics.horizontalAdvance(count) + 2;
    if (kind == EntityTreeModel::MentionKind) // a file name may be cut, a number never
        countWidth = std::min(countWidth, rest.width() / 2);
    painter->setFont(option.font);
    painter->setPen(entityRowColor(option, true));
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(count, Qt::ElideMiddle, countWidth));
    rest.setRight(rest.right() - countWidth - cellPadding);
    painter->setFont(row.font);
    painter->setPen(entityRowColor(option, false));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(row.font).elidedText(name, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 12, option.fontMetrics.height() + cellPadding};
}

} // namespace Quipu
