// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tagging.h"

#include "app/selected.h"
#include "models/project/project.h"
#include "views/reader/readerview.h"
#include "views/reader/textselection.h"

#include <algorithm>

namespace Quipu {

namespace {

bool standsAt(const Mention &mention, TextSpan place)
{
    return std::ranges::any_of(spansOf(mention), [place](const TextSpan &span) {
        return place.isEmpty() ? span.start <= place.start && place.start <= span.end : span.overlaps(place);
    });
}

bool isMarked(const Mention &mention, TextSpan place)
{
    return place == mention.quote.span || place == reachOf(mention);
}

// White space alone is no step: the edge goes on to what can be seen.
template <typename Move> qsizetype moved(QStringView text, qsizetype edge, bool forward, Move move)
{
    for (;;) {
        const qsizetype next = move(text, edge);
        if (next == edge)
            return edge;
        const TextSpan passed = forward ? TextSpan {edge, next} : TextSpan {next, edge};
        edge = next;
        if (!trimmed(passed, text).isEmpty())
            return edge;
    }
}

} // namespace

Tagging::Tagging(Project &project, Selected &selected, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_selected(selected)
{
    connect(&m_selected, &Selected::changed, this, &Tagging::noteTouched);
}

void Tagging::setReader(ReaderView *reader)
{
    m_reader = reader;
}

void Tagging::noteTouched()
{
    const std::optional<MentionRow> &mark = m_selected.mention();
    if (m_reader && mark && (m_reader->selection().isEmpty() || isMarked(mark->mention, m_reader->selection())))
        m_touched = mark->mention.id;
}

std::optional<MentionRow> Tagging::markAtCaret() const
{
    if (m_chosen && m_reader->selection() == m_chosenAt) {
        for (const MentionRow &row : m_reader->mentions()) {
            if (row.mention.id == m_chosen && row.mention.status != ReviewStatus::Rejected
                && standsAt(row.mention, m_chosenAt))
                return row;
        }
    }
    return m_reader->currentMention();
}

void Tagging::chooseOther()
{
    std::vector<MentionId> here;
    for (const MentionRow &row : m_reader->mentions()) {
        if (row.mention.status != ReviewStatus::Rejected && standsAt(row.mention, m_reader->selection()))
            here.push_back(row.mention.id);
    }
    if (here.empty())
        return;
    const auto current
        = std::ranges::find(here, m_selected.mention() ? m_selected.mention()->mention.id : MentionId {});
    m_chosen = current == here.end() || current + 1 == here.end() ? here.front() : *(current + 1);
    m_chosenAt = m_reader->selection();
    Q_EMIT markChosen();
}

TextSpan Tagging::wantedSpan() const
{
    const TextSpan selection = m_reader->selection();
    if (selection.isEmpty())
        return selection;
    return m_takesWholeWords ? wholeWords(m_reader->text(), selection) : wholeCharacters(m_reader->text(), selection);
}

// Rejected ones too: a mark that comes back is the same one.
std::optional<MentionRow> Tagging::markOn(TextSpan span, const QString &type) const
{
    for (const MentionRow &row : m_reader->mentions()) {
        if (row.mention.type == type && row.mention.parts.empty() && row.mention.quote.span == span)
            return row;
    }
    return {};
}

bool Tagging::isOnMark() const
{
    const TextSpan span = wantedSpan();
    return m_selected.mention() && (span.isEmpty() || isMarked(m_selected.mention()->mention, span));
}

void Tagging::pick(const QString &type)
{
    switch (m_picksFor) {
    case PicksFor::Selection:
        tag(type);
        break;
    case PicksFor::Every:
        Q_EMIT everyRequested(wantedSpan().in(m_reader->text()).toString(), type);
        break;
    case PicksFor::Lines:
        Q_EMIT linesRequested(type);
        break;
    }
}

void Tagging::tag(const QString &type, bool isAnother)
{
    m_lastType = type;
    TextSpan span = wantedSpan();
    const std::optional<MentionRow> mark = m_selected.mention();
    if (isOnMark() && !isAnother) {
        const bool isOwnName = mark->entityName.isEmpty();
        settle(m_project.retag(mark->mention, type, isOwnName ? QString() : mark->entityName));
        return;
    }
    if (span.isEmpty() && mark)
        span = mark->mention.quote.span;
    if (!span.isEmpty())
        tagSpan(span, type);
}

void Tagging::tagSpan(TextSpan span, const QString &type)
{
    if (const auto same = markOn(span, type)) {
        settle(m_project.retag(same->mention, type, same->entityName));
        return;
    }
    const Result<Mention> made = m_project.tag(m_reader->article(), span, m_reader->text(), type);
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    m_touched = made->id;
    m_chosen = made->id;
    m_chosenAt = m_reader->selection();
    Q_EMIT markChosen();
}

void Tagging::repeat()
{
    if (m_lastType.isEmpty())
        Q_EMIT told(tr("Nothing has been tagged yet. Choose a type first."));
    else
        tag(m_lastType);
}

void Tagging::nudge(Edge edge, Step step, bool grows)
{
    if (!m_selected.mention())
        return;
    const Mention mark = m_selected.mention()->mention;
    const QString &text = m_reader->text();
    std::vector<TextSpan> spans = spansOf(mark);
    const bool forward = (edge == Edge::End) == grows;
    const auto move = step == Step::Word ? (forward ? nextWordEnd : previousWordStart)
                                         : (forward ? nextCharacter : previousCharacter);
    qsizetype &place = edge == Edge::Start ? spans.front().start : spans.back().end;
    place = moved(text, place, forward, move);
    respan(mark, spans);
}

void Tagging::split()
{
    if (!m_selected.mention())
        return;
    const TextSpan caret = m_reader->selection();
    const Mention mark = m_selected.mention()->mention;
    settle(
        m_project.splitMention(mark, caret.start > mark.quote.span.start ? caret.start : caret.end, m_reader->text()));
}

void Tagging::addStretch()
{
    const TextSpan span = wantedSpan();
    if (span.isEmpty())
        return;
    const std::vector<MentionRow> marks = m_reader->mentions();
    const auto mark = std::ranges::find(marks, m_touched, [](const MentionRow &row) { return row.mention.id; });
    if (mark == marks.end()) {
        Q_EMIT told(tr("Click the mark first that the selection is to join."));
        return;
    }
    std::vector<TextSpan> spans = spansOf(mark->mention);
    spans.push_back(span);
    respan(mark->mention, spans);
}

void Tagging::respan(const Mention &mark, const std::vector<TextSpan> &spans)
{
    const std::optional<Mention> after = respanned(mark, spans, m_reader->text());
    const Outcome done = m_project.respan(mark, spans, m_reader->text());
    if (!done || !after) {
        settle(done);
        return;
    }
    m_chosen = m_touched = mark.id;
    m_chosenAt = after->parts.empty() ? after->quote.span : reachOf(*after);
    m_reader->select(m_chosenAt);
    Q_EMIT markChosen();
}

void Tagging::link(const Entity &entity)
{
    if (m_selected.mention())
        settle(m_project.linkTo(m_selected.mention()->mention, entity));
}

void Tagging::linkToName(const QString &name)
{
    if (m_selected.mention())
        settle(m_project.linkMention(m_selected.mention()->mention, name));
}

void Tagging::settle(const Outcome &outcome)
{
    if (!outcome)
        Q_EMIT failed(outcome.error());
}

} // namespace Quipu
