// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/reanchoring.h"

#include "models/annotation/entityjson.h"
#include "models/annotation/mentionjson.h"
#include "models/base/segmentation.h"
#include "models/figures/figurejson.h"
#include "models/notes/notejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Fate = NewPlace::Fate;

bool isSameWords(const QString &one, const QString &other)
{
    return one == other || one.simplified() == other.simplified();
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isDigit(); });
}

} // namespace

Reanchoring::Reanchoring(const StandingArticle &standing, const Article &after, QStringView text, TextMapping &mapping)
    : m_standing(standing)
    , m_after(after)
    , m_text(text)
    , m_mapping(mapping)
{ }

bool Reanchoring::isHeld(const Mention &mention) const
{
    return mention.origin == "analyst"_L1 || mention.status != ReviewStatus::Suggested
        || m_standing.namedMentions.contains(mention.id);
}

bool Reanchoring::isHeld(const Figure &figure) const
{
    return isTouchedByAnalyst(figure) || m_standing.namedFigures.contains(figure.id);
}

RevisedMark Reanchoring::markOf(RevisedMark::Kind kind, qint64 id, const QuotedSpan &was) const
{
    RevisedMark mark;
    mark.article = m_after.id;
    mark.revision = m_after.revision;
    mark.kind = kind;
    mark.id = id;
    mark.was = was;
    return mark;
}

void Reanchoring::addLost(RevisedMark mark, TextSpan near, const QJsonObject &record)
{
    mark.outcome = RevisedMark::Outcome::Lost;
    mark.now = {{near.start, near.start}, {}};
    mark.record = record;
    marks.push_back(std::move(mark));
}

void Reanchoring::addMoved(RevisedMark mark, Fate fate, const QuotedSpan &now)
{
    mark.outcome = fate == Fate::Moved ? RevisedMark::Outcome::Moved : RevisedMark::Outcome::Changed;
    mark.now = now;
    marks.push_back(std::move(mark));
}

std::optional<Mention> Reanchoring::moved(const Mention &mention)
{
    const bool isRejected = mention.status == ReviewStatus::Rejected;
    std::vector<TextSpan> places;
    TextSpan near;
    Fate outcome = Fate::Unchanged;
    for (const TextSpan &span : spansOf(mention)) {
        const NewPlace place = m_mapping.placeOf(span);
        outcome = std::max(outcome, place.fate);
        near = place.span;
        if (place.fate != Fate::Lost)
            places.push_back(place.span);
    }
    std::optional<Mention> after = respanned(mention, places, m_text);
    if (after && outcome == Fate::Lost)
        outcome = Fate::Changed; // some of its stretches are left
    const bool isSame = outcome == Fate::Unchanged || outcome == Fate::Moved;
    if (!isHeld(mention)) {
        m_kept += after && isSame;
        return isSame ? after : std::nullopt;
    }
    RevisedMark mark = markOf(RevisedMark::Kind::Mention, mention.id.value, {reachOf(mention), wordsOf(mention)});
    mark.label = mention.type;
    if (isRejected)
        return after;
    if (!after)
        addLost(std::move(mark), near, mentionToJson(mention));
    else if (outcome == Fate::Unchanged)
        ++m_kept;
    else
        addMoved(std::move(mark), outcome, {reachOf(*after), wordsOf(*after)});
    return after;
}

TextSpan Reanchoring::sentenceOf(TextSpan span) const
{
    return sentenceAround(m_text, span, m_after.language);
}

// A number that stands in a sentence where another one stood.
std::optional<TextSpan> Reanchoring::replacedNumber(const Figure &figure, TextSpan sentence) const
{
    const TextSpan place = m_mapping.whereItWas(figure.quote.span);
    const bool isLikely = !place.isEmpty() && sentence.contains(place)
        && place.length() <= 3 * figure.quote.span.length() + 20
        && hasDigit(place.in(m_text)) == hasDigit(figure.quote.text);
    return isLikely ? std::optional(place) : std::nullopt;
}

std::optional<Figure> Reanchoring::moved(const Figure &figure)
{
    NewPlace quote = m_mapping.placeOf(figure.quote.span);
    NewPlace sentence = m_mapping.placeOf(figure.sentence.span);
    if (quote.fate == Fate::Lost && sentence.fate != Fate::Lost) {
        if (const auto replaced = replacedNumber(figure, sentenceOf(sentence.span)))
            quote = {Fate::Changed, *replaced};
    }
    const bool isHeldFigure = isHeld(figure);
    RevisedMark mark = markOf(RevisedMark::Kind::Figure, figure.id.value, figure.sentence);
    mark.label = figure.quote.text;
    if (quote.fate == Fate::Lost) {
        if (isHeldFigure && figure.status != Figure::Status::Rejected)
            addLost(std::move(mark), sentence.span, figureToJson(figure));
        return {};
    }
    const bool isWhole = sentence.fate == Fate::Unchanged || sentence.fate == Fate::Moved;
    if (!isWhole || !sentence.span.contains(quote.span))
        sentence.span = sentenceOf(quote.span);
    Figure after = figure;
    after.quote = QuotedSpan::of(quote.span, m_text);
    after.sentence = QuotedSpan::of(sentence.span, m_text);
    if (!isHeldFigure)
        return after; // whether it stays is the suggestions' to say
    if (figure.status == Figure::Status::Rejected)
        return after;
    const bool isSaid
        = isSameWords(figure.sentence.text, after.sentence.text) && isSameWords(figure.quote.text, after.quote.text);
    if (isSaid && quote.fate == Fate::Unchanged)
        ++m_kept;
    else
        addMoved(std::move(mark), isSaid ? Fate::Moved : Fate::Changed, after.sentence);
    return after;
}

void Reanchoring::noteFate(const Figure &before, const std::optional<Figure> &after)
{
    if (before.status == Figure::Status::Rejected)
        return;
    RevisedMark mark = markOf(RevisedMark::Kind::Figure, before.id.value, before.sentence);
    mark.label = before.quote.text;
    const bool isSaid = after && isSameWords(before.sentence.text, after->sentence.text)
        && isSameWords(before.quote.text, after->quote.text);
    if (isSaid)
        ++m_kept;
    else if (after && !before.measure.isEmpty())
        addMoved(std::move(mark), Fate::Changed, after->sentence);
}

std::optional<Relation> Reanchoring::moved(const Relation &relation)
{
    const NewPlace place = m_mapping.placeOf(relation.sentence.span);
    RevisedMark mark = markOf(RevisedMark::Kind::Relation, relation.id.value, relation.sentence);
    mark.label = relation.kind;
    if (place.fate == Fate::Lost) {
        addLost(std::move(mark), place.span, relationToJson(relation));
        return {};
    }
    Relation after = relation;
    const bool isChanged = place.fate == Fate::Changed;
    after.sentence = QuotedSpan::of(isChanged ? sentenceOf(place.span) : place.span, m_text);
    if (place.fate == Fate::Unchanged)
        ++m_kept;
    else
        addMoved(std::move(mark), place.fate, after.sentence);
    return after;
}

// A lost one stays a note of the article, with the words that it was on.
Note Reanchoring::moved(const Note &note)
{
    const NewPlace place = m_mapping.placeOf(note.subject.quote.span);
    RevisedMark mark = markOf(RevisedMark::Kind::Note, note.id.value, note.subject.quote);
    mark.label = firstLine(note);
    Note after = note;
    if (place.fate == Fate::Lost) {
        after.subject.quote.span = {place.span.start, place.span.start};
        addLost(std::move(mark), place.span, noteToJson(note));
        return after;
    }
    after.subject.quote = QuotedSpan::of(place.span, m_text);
    if (place.fate == Fate::Unchanged)
        ++m_kept;
    else
        addMoved(std::move(mark), place.fate, after.subject.quote);
    return after;
}

} // namespace Quipu
