// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/facetdelegate.h"

#include "models/annotation/entitytypes.h"
#include "models/corpus/article.h"
#include "models/figures/measures.h"
#include "models/search/facetmodel.h"
#include "views/delegates/figuretext.h"
#include "views/widgets/contrast.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int facetPadding = 6;

QString facetName(Facet facet)
{
    switch (facet) {
    case Facet::Outlet:
        return FacetDelegate::tr("Outlet");
    case Facet::Year:
        return FacetDelegate::tr("Year");
    case Facet::Language:
        return FacetDelegate::tr("Language");
    case Facet::Type:
        return FacetDelegate::tr("Type of Entity");
    case Facet::Entity:
        return FacetDelegate::tr("Entity");
    case Facet::Tag:
        return FacetDelegate::tr("Tag");
    case Facet::Status:
        return FacetDelegate::tr("Reading Status");
    case Facet::Measure:
        return FacetDelegate::tr("Measure");
    case Facet::Folder:
        return FacetDelegate::tr("Folder");
    }
    Q_UNREACHABLE();
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    const QString name = locale.language() == QLocale::C ? code : locale.nativeLanguageName();
    return name.isEmpty() ? code : name;
}

QString valueName(Facet facet, const QString &value)
{
    switch (facet) {
    case Facet::Language:
        return languageName(value);
    case Facet::Type:
        return entityTypeLabel(value);
    case Facet::Status:
        return statusText(articleStatusFromString(value).value_or(Article::Status::Unread));
    case Facet::Measure:
        return measureLabel(value);
    default:
        return value;
    }
}

QString facetCountText(const QModelIndex &index, const QLocale &locale)
{
    const auto kind = FacetModel::Kind(index.data(FacetModel::KindRole).toInt());
    const int count = index.data(FacetModel::CountRole).toInt();
    if (kind == FacetModel::MoreKind || (kind == FacetModel::FacetKind && count == 0)
        || !(kind == FacetModel::FacetKind || index.data(FacetModel::IsKnownRole).toBool()))
        return {};
    const bool isWhole = index.data(FacetModel::IsWholeRole).toBool();
    return isWhole ? locale.toString(count) : FacetDelegate::tr("%1+", "at least so many").arg(locale.toString(count));
}

// A tick, or a cross for what is left out: not told by colour alone.
void paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, FacetModel::Standing standing)
{
    QStyleOptionButton button;
    button.rect = box;
    button.palette = option.palette;
    button.state = QStyle::State_Enabled
        | (standing == FacetModel::Wanted         ? QStyle::State_On
               : standing == FacetModel::Excluded ? QStyle::State_NoChange
                                                  : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &button, painter, option.widget);
}

} // namespace

QRect FacetDelegate::boxOf(const QRect &row, const QFontMetrics &metrics)
{
    const int size = metrics.height();
    return {row.left() + 2, row.center().y() - size / 2, size, size};
}

QString FacetDelegate::nameOf(const QModelIndex &index)
{
    const auto facet = Facet(index.data(FacetModel::FacetRole).toInt());
    switch (FacetModel::Kind(index.data(FacetModel::KindRole).toInt())) {
    case FacetModel::FacetKind:
        return facetName(facet);
    case FacetModel::MoreKind:
        return tr("%Ln more…", "values of a facet", index.data(FacetModel::CountRole).toInt());
    case FacetModel::ValueKind:
        break;
    }
    return valueName(facet, index.data(FacetModel::ValueRole).toString());
}

QString FacetDelegate::told(const QModelIndex &index, const QLocale &locale)
{
    QStringList parts {nameOf(index)};
    if (const QString type = index.data(FacetModel::DetailRole).toString(); !type.isEmpty())
        parts.append(entityTypeLabel(type));
    if (index.data(FacetModel::KindRole).toInt() == FacetModel::ValueKind) {
        if (const QString count = facetCountText(index, readingLocale(locale)); !count.isEmpty())
            parts.append(tr("%1 article(s)", nullptr, index.data(FacetModel::CountRole).toInt()).arg(count));
    }
    const int standing = index.data(FacetModel::StandingRole).toInt();
    if (standing != FacetModel::Free)
        parts.append(standing == FacetModel::Wanted ? tr("asked for") : tr("left out"));
    return parts.join(tr(", ", "between parts of an enumeration"));
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = row.text;
    row.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);

    painter->save();
    const auto kind = FacetModel::Kind(index.data(FacetModel::KindRole).toInt());
    const auto standing = FacetModel::Standing(index.data(FacetModel::StandingRole).toInt());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : quietText(option.palette);
    QRect rest = option.rect.adjusted(2, 0, -facetPadding, 0);
    if (kind == FacetModel::ValueKind) {
        const QRect box = boxOf(option.rect, option.fontMetrics);
        paintBox(painter, option, box, standing);
        rest.setLeft(box.right() + facetPadding);
    }
    const QString count = facetCountText(index, readingLocale(option.locale));
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + 2;
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, count);
    rest.setRight(rest.right() - countWidth - facetPadding);
    row.font.setBold(kind == FacetModel::FacetKind || standing == FacetModel::Wanted);
    row.font.setStrikeOut(kind == FacetModel::ValueKind && standing == FacetModel::Excluded);
    painter->setFont(row.font);
    painter->setPen(kind == FacetModel::MoreKind ? quiet : text);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(row.font).elidedText(name, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 12, option.fontMetrics.height() + facetPadding};
}

} // namespace Quipu
