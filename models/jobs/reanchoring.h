// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/textmapping.h"
#include "models/jobs/reextraction.h"

#include <QSet>

namespace Quipu {

// An article as the project has it, with all that stands on its text and what must not vanish with it.
struct StandingArticle
{
    StoredArticle stored;
    std::vector<RelationRow> relations;
    std::vector<Note> notes; // those on words of it
    // What saved charts and notes name: as good as the analyst's own.
    QSet<MentionId> namedMentions;
    QSet<FigureId> namedFigures;
};

// All that stands on a text on its way to a later version of it, mark by mark. What the analyst made or confirmed is
// never dropped in silence: each becomes the same on the new text, or a RevisedMark that is lost. Suggestions stay
// where their words do; the others are for whoever suggests anew. Any lane.
class Reanchoring final
{
public:
    // All must outlive it. after: the article as it is from then on.
    Reanchoring(const StandingArticle &standing, const Article &after, QStringView text, TextMapping &mapping);

    std::optional<Mention> moved(const Mention &mention);
    std::optional<Figure> moved(const Figure &figure);
    std::optional<Relation> moved(const Relation &relation);
    Note moved(const Note &note);

    // Of a figure that suggestions would change or remove: it is told of where a chart may rest on it.
    void noteFate(const Figure &before, const std::optional<Figure> &after);

    bool isHeld(const Mention &mention) const;
    bool isHeld(const Figure &figure) const;
    int kept() const { return m_kept; }
    std::vector<RevisedMark> marks; // in no order

private:
    RevisedMark markOf(RevisedMark::Kind kind, qint64 id, const QuotedSpan &was) const;
    void addLost(RevisedMark mark, TextSpan near, const QJsonObject &record);
    void addMoved(RevisedMark mark, NewPlace::Fate outcome, const QuotedSpan &now);
    TextSpan sentenceOf(TextSpan span) const;
    std::optional<TextSpan> replacedNumber(const Figure &figure, TextSpan sentence) const;

    const StandingArticle &m_standing;
    const Article &m_after;
    QStringView m_text;
    TextMapping &m_mapping;
    int m_kept = 0;
};

} // namespace Quipu
