// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/codebookrows.h"
#include "models/figures/cues.h"
#include "models/figures/measures.h"
#include "models/figures/statements.h"

#include <vector>

namespace Quipu {

// Where the cues of a measure may stand, as token windows around a statement.
struct CueScopes
{
    CueSet noun; // what is counted and what follows it closely
    CueSet before; // the word right before
    CueSet next; // the word right after
    CueSet near; // its clause
    CueSet sentence;
    CueSet context; // the sentence and the ones just before
    CueSet topic; // the context, the article's title and first sentences, and the heading above
};

// The measure codebook with the rules that only extraction reads. Immutable; a part of a Codebook.
class MeasureBook final
{
public:
    explicit MeasureBook(const CodebookRows &rows);
    Q_DISABLE_COPY_MOVE(MeasureBook)

    const std::vector<Measure> &measures() const { return m_measures; }
    const Measure *find(const QString &id) const;
    void findCues(const Tokens &tokens, qsizetype begin, qsizetype end, SentenceCues &found) const
    {
        m_cues.findIn(tokens, begin, end, found);
    }

    struct Choice
    {
        const Measure *measure = nullptr;
        QString countedAs; // the unit that a count of this measure goes by, "" to keep the text's noun
    };
    // The first measure whose cues are all there; none if nothing fits.
    Choice choose(const StatedNumber &statement, const CueScopes &scopes) const;
    // Whether a number that no cue explains goes on about what the number before it measured: "It fell to ...", "up
    // from
    // ...", "the figure for 2021 had been ...", and nothing says otherwise.
    bool continues(const QString &measure, const StatedNumber &statement, const CueScopes &scopes) const;

private:
    struct Group
    {
        CueSet CueScopes::*scope = &CueScopes::near;
        CueSet cues;
    };
    struct Rule
    {
        int dimension = 0; // its number
        std::optional<bool> persons;
        QString countedAs;
        std::vector<Group> all, none;
    };
    int dimensionOf(const StatedNumber &statement) const;
    int numberOfDimension(const QString &name) const; // 0 for one that no measure has
    std::vector<Group> groupsFrom(const QJsonArray &list);

    std::vector<Measure> m_measures;
    std::vector<Rule> m_rules; // one for each measure
    CueSet m_continuing; // words that go on about the same thing
    CueSet m_turning; // words that turn to another thing
    CueList m_cues;
    WordMap<int> m_dimensions; // numbered from 1
    int m_count = 0; // the dimension of what is counted
    WordMap<int> m_byId; // index of the measure
};

} // namespace Quipu
