// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/figuretext.h"
#include "views/reader/articletextedit.h"
#include "views/reader/findbar.h"
#include "views/reader/hovercard.h"
#include "views/reader/readerhits.h"
#include "views/reader/readermarks.h"
#include "views/reader/readerview.h"
#include "views/reader/textselection.h"

#include <QClipboard>
#include <QGuiApplication>

// What ReaderView does with places in the text: selecting, going there, finding words, telling what stands there.

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Of its stretches, the one that the pointer is over.
TextSpan stretchAt(const Mention &mention, qsizetype position)
{
    for (const QuotedSpan &part : mention.parts) {
        if (part.span.contains(position))
            return part.span;
    }
    return mention.quote.span;
}

constexpr size_t mostCards = 4; // of marks that lie over each other

} // namespace

TextSpan ReaderView::selection() const
{
    const TextSpan span = m_edit->selection();
    return span.isEmpty() ? span : trimmed(span, m_text);
}

void ReaderView::select(TextSpan span)
{
    m_edit->select(span);
}

std::optional<MentionRow> ReaderView::currentMention() const
{
    const MentionRow *row = m_marks->mentionAt(selection());
    return row != nullptr ? std::optional(*row) : std::nullopt;
}

std::optional<Figure> ReaderView::currentFigure() const
{
    const Figure *figure = m_marks->figureAt(selection());
    return figure != nullptr ? std::optional(*figure) : std::nullopt;
}

TextSpan ReaderView::visibleSpan() const
{
    return m_edit->visibleSpan();
}

void ReaderView::reveal(TextSpan span)
{
    if (span.start < 0 || span.end > m_text.size())
        return;
    m_edit->editMarks([span](PaintedMarks &painted) { painted.lit = span; });
    m_edit->reveal(span);
    Q_EMIT placeVisited(m_article.id, span);
}

void ReaderView::lightFigure(FigureId figure)
{
    m_litFigure = figure;
    restyleFigures();
}

void ReaderView::unlight()
{
    m_edit->editMarks([](PaintedMarks &painted) { painted.lit = {}; });
    lightFigure({});
}

void ReaderView::scrollTo(TextSpan span)
{
    if (span.start <= m_text.size())
        m_edit->scrollToTop(span.start);
}

void ReaderView::setSearchTerms(const QStringList &terms)
{
    m_hits->setSearchTerms(terms);
    restyleHits();
}

void ReaderView::restyleHits()
{
    m_edit->editMarks([this](PaintedMarks &painted) {
        painted.searchHits = SpanIndex(plainSpans(m_hits->searched()));
        painted.findHits = SpanIndex(plainSpans(m_hits->found()));
    });
}

void ReaderView::find()
{
    const TextSpan selected = selection();
    const bool isShort = !selected.isEmpty() && selected.length() < 80;
    m_findBar->open(isShort ? selected.in(m_text).toString() : QString());
}

void ReaderView::editFindWords(const QString &words)
{
    m_hits->setFindWords(words);
    restyleHits();
    m_findBar->showCount(0, int(m_hits->found().size()));
}

void ReaderView::findNext(const QString &words)
{
    moveToHit(words, true);
}

void ReaderView::findPrevious(const QString &words)
{
    moveToHit(words, false);
}

// From the selection on, round the end of the text.
void ReaderView::moveToHit(const QString &words, bool forward)
{
    m_hits->setFindWords(words.isEmpty() ? m_findBar->words() : words);
    const std::vector<TextSpan> &hits = m_hits->found();
    if (hits.empty())
        return;
    const auto hit = hits.begin() + TextFinder::nearest(hits, m_edit->selection(), forward);
    select(*hit);
    m_findBar->showCount(int(hit - hits.begin()) + 1, int(hits.size()));
}

void ReaderView::selectNextSuggestion()
{
    if (const MentionRow *row = m_marks->nextSuggestion(m_edit->selection().start))
        select(row->mention.quote.span);
}

void ReaderView::selectPreviousSuggestion()
{
    if (const MentionRow *row = m_marks->previousSuggestion(m_edit->selection().start))
        select(row->mention.quote.span);
}

void ReaderView::activateAt(qsizetype position)
{
    if (const Figure *figure = m_marks->figureAt({position, position + 1}))
        Q_EMIT figureActivated(figure->id);
    else if (const MentionRow *row = m_marks->mentionAt({position, position + 1}))
        Q_EMIT mentionActivated(row->mention.id);
}

void ReaderView::hoverAt(qsizetype position, const QPoint &)
{
    if (position < 0 || !showCardAt(position))
        m_card->hide();
}

void ReaderView::showCard()
{
    const TextSpan here = m_edit->selection();
    if (!showCardAt(here.start) && here.start > 0)
        showCardAt(here.start - 1); // the caret stands behind a mark
}

bool ReaderView::showCardAt(qsizetype position)
{
    std::vector<MarkCard> cards;
    TextSpan place {position, position + 1};
    if (const Figure *figure = m_marks->figureAt(place); figure != nullptr && m_comfort.showsFigures) {
        cards.push_back(cardOf(*figure, locale()));
        addNotes(cards.back(), m_marks->noted.on(figure->id));
        place = figure->quote.span;
    }
    for (const MentionRow *row : m_marks->mentionsAt(position)) {
        if (m_comfort.hiddenTypes.contains(row->mention.type) || cards.size() == mostCards)
            continue;
        if (cards.empty())
            place = stretchAt(row->mention, position);
        cards.push_back(cardOf(*row, typeOf(row->mention.type), locale()));
        addNotes(cards.back(), m_marks->noted.on(*row));
    }
    for (const Note *note : m_marks->noted.at(position)) {
        if (cards.size() == mostCards)
            break;
        if (cards.empty())
            place = note->subject.quote.span;
        cards.push_back(cardOf(*note));
    }
    const QRect rect = m_edit->rectOf(place);
    m_card->show(cards, QRect(m_edit->viewport()->mapToGlobal(rect.topLeft()), rect.size()));
    return !cards.empty();
}

// In few words, for screen readers; everything is on the card.
QString ReaderView::describe(qsizetype position) const
{
    QStringList marks;
    if (const Figure *figure = m_marks->figureAt({position, position + 1}))
        marks << tr("figure, %1").arg(statusText(figure->status));
    for (const MentionRow *row : m_marks->mentionsAt(position)) {
        const EntityType *type = typeOf(row->mention.type);
        marks << tr("%1, %2", "an entity type and suggested or accepted")
                     .arg(type != nullptr ? type->label : row->mention.type, statusText(row->mention.status));
    }
    return marks.join("; "_L1);
}

QString ReaderView::citation() const
{
    TextSpan words = selection();
    if (words.isEmpty())
        words = sentenceAt(m_text, words.start, m_article.language);
    const Metadata &metadata = m_article.metadata;
    QStringList source {metadata.title ? metadata.title->value : m_article.fileName()};
    if (metadata.outlet)
        source << metadata.outlet->value;
    if (metadata.published)
        source << isoDateText(metadata.published->value, locale());
    source << tr("¶ %1", "a paragraph's number").arg(locale().toString(m_edit->paragraphNumberOf(words)));
    return tr("“%1” (%2)", "words and their source").arg(words.in(m_text), source.join(", "_L1));
}

void ReaderView::copyCitation()
{
    QGuiApplication::clipboard()->setText(citation());
}

} // namespace Quipu
