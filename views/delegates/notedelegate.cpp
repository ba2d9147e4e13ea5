// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/notedelegate.h"

#include "models/notes/notelistmodel.h"
#include "views/widgets/contrast.h"

#include <QApplication>
#include <QDateTime>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int notePadding = 6;

QString signOf(Note::Kind kind)
{
    switch (kind) {
    case Note::Kind::Quotation:
        return u"“"_s;
    case Note::Kind::Bookmark:
        return u"⚑"_s;
    case Note::Kind::Note:
        break;
    }
    return u"✎"_s;
}

// The time of today, the day of another day.
QString whenChanged(const QDateTime &changed, const QLocale &locale)
{
    const QDateTime here = changed.toLocalTime();
    return here.date() == QDate::currentDate() ? locale.toString(here.time(), QLocale::ShortFormat)
                                               : locale.toString(here.date(), QLocale::ShortFormat);
}

} // namespace

QString NoteDelegate::titleOf(const QModelIndex &index)
{
    const QString line = index.data().toString();
    const QString quote = index.data(NoteListModel::QuoteRole).toString().simplified();
    switch (Note::Kind(index.data(NoteListModel::KindRole).toInt())) {
    case Note::Kind::Quotation: {
        const QString speaker = index.data(NoteListModel::SpeakerRole).toString();
        return speaker.isEmpty() ? tr("“%1”").arg(quote) : tr("%1: “%2”", "speaker, words").arg(speaker, quote);
    }
    case Note::Kind::Bookmark:
        return !line.isEmpty() ? line : !quote.isEmpty() ? quote : tr("Bookmark");
    case Note::Kind::Note:
        break;
    }
    return line.isEmpty() ? tr("(empty)") : line;
}

QString NoteDelegate::subjectOf(const QModelIndex &index)
{
    const QString name = index.data(NoteListModel::SubjectNameRole).toString();
    const QString quote = index.data(NoteListModel::QuoteRole).toString().simplified();
    const bool saysWords = Note::Kind(index.data(NoteListModel::KindRole).toInt()) == Note::Kind::Note;
    switch (NoteSubject::Kind(index.data(NoteListModel::SubjectKindRole).toInt())) {
    case NoteSubject::Kind::Project:
        return tr("The project");
    case NoteSubject::Kind::Entity:
        return name.isEmpty() ? tr("An entity that is gone") : tr("Entity: %1").arg(name);
    case NoteSubject::Kind::Chart:
        return name.isEmpty() ? tr("A chart that is gone") : tr("Chart: %1").arg(name);
    case NoteSubject::Kind::Figure:
        return saysWords ? tr("Figure %1 · %2", "value, article").arg(quote, name) : name;
    case NoteSubject::Kind::Mention:
    case NoteSubject::Kind::Span:
        return saysWords ? tr("“%1” · %2", "words, article").arg(quote, name) : name;
    case NoteSubject::Kind::Article:
        break;
    }
    return name;
}

QString NoteDelegate::spokenText(const QModelIndex &index, const QLocale &locale)
{
    const QString date = locale.toString(index.data(NoteListModel::ChangedRole).toDateTime().toLocalTime());
    return titleOf(index) + u'\n' + subjectOf(index) + u'\n' + index.data(NoteListModel::WhoRole).toString() + u", "_s
        + date;
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem row = option;
    row.text.clear();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
    const QRect inside = option.rect.adjusted(notePadding, notePadding, -notePadding, -notePadding);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : quietText(option.palette);
    const QFontMetrics metrics(option.font);
    if (index.data(NoteListModel::IsLoadedRole).toBool()) {
        const int signWidth = metrics.horizontalAdvance(u"⚑ "_s) + 4;
        const QString date = whenChanged(index.data(NoteListModel::ChangedRole).toDateTime(), option.locale);
        const int dateWidth = metrics.horizontalAdvance(date) + notePadding;
        const QRect first(inside.left(), inside.top(), inside.width(), metrics.height());
        const QRect second = first.translated(0, metrics.lineSpacing() + 2);
        painter->setPen(quiet);
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                          signOf(Note::Kind(index.data(NoteListModel::KindRole).toInt())));
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, date);
        const QRect below = second.adjusted(signWidth, 0, 0, 0);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(subjectOf(index), Qt::ElideRight, below.width()));
        painter->setPen(text);
        const QRect title = first.adjusted(signWidth, 0, -dateWidth, 0);
        painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(titleOf(index), Qt::ElideRight, title.width()));
    }
    painter->setPen(tinted(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.15));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -2);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * 20, metrics.lineSpacing() + metrics.height() + 2 + 2 * notePadding};
}

} // namespace Quipu
