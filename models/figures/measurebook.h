// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/codebookrows.h"
#include "models/figures/cues.h"
#include "models/figures/measures.h"
#include "models/figures/statements.h"

#include <vector>

namespace Quipu {

// Where the cues of a measure may stand, as token windows around a statement. Made once and filled for each.
class CueScopes final
{
public:
    enum Scope : quint8 {
        Noun, // what is counted and what follows it closely
        Before, // the word right before
        Next, // the word right after
        Near, // its clause
        Sentence,
        Context, // the sentence and the ones just before
        Topic, // the context, the article's title and first sentences, and the heading above
    };

    CueScopes() = default;
    Q_DISABLE_COPY_MOVE(CueScopes)

    CueSet noun, before, next, near;
    void setSentence(const CueSet *sentence, const CueSet *context, const CueSet *topic)
    {
        m_sets[Sentence] = sentence;
        m_sets[Context] = context;
        m_sets[Topic] = topic;
    }
    const CueSet &operator[](Scope scope) const { return *m_sets[scope]; }

private:
    std::array<const CueSet *, 7> m_sets {&noun, &before, &next, &near, nullptr, nullptr, nullptr};
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
    // A number of which nothing else is said may be of this measure: it has its dimension and none of what rules it
    // out.
    bool suits(const QString &measure, const StatedNumber &statement, const CueScopes &scopes) const;

private:
    struct Group
    {
        CueScopes::Scope scope = CueScopes::Near;
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
    std::vector<std::vector<int>> m_rulesOf; // by dimension
    std::vector<int> m_allRules;
    CueSet m_continuing; // words that go on about the same thing
    CueSet m_turning; // words that turn to another thing
    CueList m_cues;
    WordMap<int> m_dimensions; // numbered from 1
    int m_count = 0; // the dimension of what is counted
    WordMap<int> m_byId; // index of the measure
};

} // namespace Quipu
