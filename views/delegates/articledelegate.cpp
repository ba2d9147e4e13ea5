// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/articledelegate.h"

#include "models/corpus/articlelistmodel.h"
#include "views/delegates/figuretext.h"
#include "views/widgets/contrast.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int rowPadding = 7;
constexpr int titleLines = 2;
constexpr QChar hitStart(0xe000), hitEnd(0xe001); // ArticleRow::snippet

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

QColor rowTextColor(const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
}

QColor rowQuietColor(const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    return isSelected ? rowTextColor(option) : quietText(option.palette);
}

// Lays text out on so many lines of the width, the last one elided, and paints it; gives the height used.
int paintLines(QPainter *painter, const QRect &place, const QString &text, const QFont &font, int maximumLines,
               const QList<QTextLayout::FormatRange> &formats = {})
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.setFormats(formats);
    int lines = 0;
    layout.beginLayout();
    for (; lines < maximumLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        line.setPosition({0, qreal(lines * metrics.lineSpacing())});
    }
    layout.endLayout();
    for (int i = 0; i < lines; ++i) {
        const QTextLine line = layout.lineAt(i);
        const bool isCut = i == lines - 1 && line.textStart() + line.textLength() < text.size();
        if (!isCut) {
            line.draw(painter, place.topLeft());
            continue;
        }
        const QString rest = text.mid(line.textStart());
        const QPoint at = place.topLeft() + QPoint(0, i * metrics.lineSpacing() + metrics.ascent());
        if (formats.isEmpty()) {
            painter->setFont(font);
            painter->drawText(at, metrics.elidedText(rest, Qt::ElideRight, place.width()));
        } else {
            line.draw(painter, place.topLeft());
        }
    }
    return lines * metrics.lineSpacing();
}

} // namespace

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem row = option;
    row.text.clear();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
    QRect rest = option.rect.adjusted(rowPadding, rowPadding, -rowPadding, -rowPadding);
    if (!index.data(ArticleListModel::IsLoadedRole).toBool()) {
        paintPlaceholder(painter, option, rest);
    } else {
        paintTitle(painter, option, index, rest);
        paintFacts(painter, option, index, rest);
        if (m_showsSnippets)
            paintSnippet(painter, option, index, rest);
    }
    painter->setPen(tinted(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.15));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -2);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

void ArticleDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 QRect &rest) const
{
    // A dot that is full for an unread article, half for one being read and empty for one that is done.
    const int size = QFontMetrics(option.font).xHeight();
    const QRect dot(rest.left(), rest.top() + (QFontMetrics(boldFont(option.font)).height() - size) / 2 + 1, size,
                    size);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor color = rowQuietColor(option);
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(dot);
    painter->setBrush(color);
    const auto status = Article::Status(index.data(ArticleListModel::StatusRole).toInt());
    if (status == Article::Status::Unread)
        painter->drawEllipse(dot);
    else if (status == Article::Status::Reading)
        painter->drawPie(dot, 90 * 16, 180 * 16);

    painter->setPen(rowTextColor(option));
    const QRect place = rest.adjusted(size + 6, 0, 0, 0);
    const QString title = index.data(ArticleListModel::TitleRole).toString();
    rest.setLeft(place.left());
    rest.setTop(rest.top() + paintLines(painter, place, title, boldFont(option.font), titleLines) + 2);
}

void ArticleDelegate::paintFacts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 QRect &rest) const
{
    if (index.data(ArticleListModel::CopiesRole).toInt() > 0)
        paintCopySign(painter, option, index, rest);
    painter->setPen(rowQuietColor(option));
    const QString facts = factsText(index, readingLocale(option.locale), QFontMetrics(option.font), rest.width() - 2);
    rest.setTop(rest.top() + paintLines(painter, rest, facts, option.font, 1) + 2);
}

// Two sheets, one behind the other, below the dot: the front one is full where the article follows another.
void ArticleDelegate::paintCopySign(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                    const QRect &rest) const
{
    const QFontMetrics metrics(option.font);
    const int size = metrics.xHeight();
    const qreal width = size * 0.7;
    const QPointF corner(option.rect.left() + rowPadding + 0.5, rest.top() + (metrics.height() - size) / 2 + 0.5);
    const QRectF back(corner.x(), corner.y() - 1, width, size);
    const QRectF front = back.translated(size * 0.35, size * 0.35);
    const QColor color = rowQuietColor(option);
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(back);
    const bool follows = index.data(ArticleListModel::FollowsCopyRole).toBool();
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setBrush(follows ? color : option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base));
    painter->drawRect(front);
}

QString ArticleDelegate::factsText(const QModelIndex &index, const QLocale &locale, const QFontMetrics &metrics,
                                   int width)
{
    const QString separator = u" · "_s;
    const QString outlet = index.data(ArticleListModel::OutletRole).toString();
    const int others = index.data(ArticleListModel::CopiesRole).toInt();
    const QString copies = index.data(ArticleListModel::FollowsCopyRole).toBool()
        ? tr("copy", "the article is one of another")
        : others > 0 ? tr("%Ln copy(ies)", nullptr, others)
                     : QString();
    const QString mentions = tr("%Ln mention(s)", nullptr, index.data(ArticleListModel::MentionsRole).toInt());
    QStringList facts {copies, outlet, isoDateText(index.data(ArticleListModel::PublishedRole).toString(), locale),
                       tr("%Ln figure(s)", nullptr, index.data(ArticleListModel::FiguresRole).toInt())};
    facts.removeAll({});
    const QString full = (facts + QStringList {mentions}).join(separator);
    if (metrics.horizontalAdvance(full) <= width)
        return full;
    const int overlap = metrics.horizontalAdvance(facts.join(separator)) - width;
    if (overlap > 0 && !outlet.isEmpty())
        facts[facts.indexOf(outlet)]
            = metrics.elidedText(outlet, Qt::ElideRight, metrics.horizontalAdvance(outlet) - overlap);
    facts.removeAll({});
    return facts.join(separator);
}

void ArticleDelegate::paintSnippet(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                   const QRect &rest) const
{
    QString snippet;
    QList<QTextLayout::FormatRange> hits;
    for (const QChar c : index.data(ArticleListModel::SnippetRole).toString()) {
        if (c == hitStart) {
            hits << QTextLayout::FormatRange {int(snippet.size()), 0, {}};
            hits.last().format.setFontWeight(QFont::Bold);
        } else if (c == hitEnd && !hits.isEmpty()) {
            hits.last().length = int(snippet.size()) - hits.last().start;
        } else {
            snippet += c == u'\n' ? u' ' : c;
        }
    }
    painter->setPen(rowTextColor(option));
    paintLines(painter, rest, snippet, option.font, 2, hits);
}

void ArticleDelegate::paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option, QRect rest) const
{
    const int line = QFontMetrics(option.font).height();
    const QColor bar = tinted(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.1);
    painter->fillRect(QRect(rest.left(), rest.top() + line / 4, rest.width() * 3 / 4, line / 2), bar);
    painter->fillRect(QRect(rest.left(), rest.top() + line * 5 / 4, rest.width() / 2, line / 2), bar);
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int bold = QFontMetrics(boldFont(option.font)).lineSpacing();
    const int plain = QFontMetrics(option.font).lineSpacing();
    const int lines = titleLines * bold + 2 + plain + (m_showsSnippets ? 2 + 2 * plain : 0);
    return {plain * 8, lines + 2 * rowPadding};
}

} // namespace Quipu
