// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/codebookcheck.h"
#include "models/project/project.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

auto keyOfAmendment(const CodebookAmendment &amendment)
{
    return std::pair(amendment.list, amendment.id);
}

std::vector<Edit<CodebookAmendment>> editsBetween(const std::vector<CodebookAmendment> &before,
                                                  const std::vector<CodebookAmendment> &after)
{
    std::vector<Edit<CodebookAmendment>> edits;
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        const bool isGone = now == after.end() || (old != before.end() && keyOfAmendment(*old) < keyOfAmendment(*now));
        const bool isNew = old == before.end() || (now != after.end() && keyOfAmendment(*now) < keyOfAmendment(*old));
        if (isGone)
            edits.push_back({*old++, std::nullopt});
        else if (isNew)
            edits.push_back({std::nullopt, *now++});
        else if (*old == *now)
            ++old, ++now;
        else
            edits.push_back({*old++, *now++});
    }
    return edits;
}

bool isOfTypes(const Edit<CodebookAmendment> &edit)
{
    return (edit.after ? *edit.after : *edit.before).list == CodebookAmendment::List::Types;
}

} // namespace

// From the project's amendments of these lists to others.
std::vector<Edit<CodebookAmendment>> Project::amendmentEdits(CodebookAmendment::List first,
                                                             CodebookAmendment::List last,
                                                             const std::vector<CodebookAmendment> &after) const
{
    std::vector<CodebookAmendment> before;
    std::ranges::copy_if(m_amendments, std::back_inserter(before), [first, last](const CodebookAmendment &each) {
        return first <= each.list && each.list <= last;
    });
    return editsBetween(before, after);
}

void Project::tellOfCodebook(const std::vector<Edit<CodebookAmendment>> &edits)
{
    amendCodebook(edits);
    if (std::ranges::any_of(edits, isOfTypes)) {
        m_types = entityTypesWith(m_amendments);
        Q_EMIT entityTypesChanged();
    }
    if (!std::ranges::all_of(edits, isOfTypes)) {
        m_codebook = Codebook::with(m_amendments);
        Q_EMIT codebookChanged();
    }
}

Outcome Project::editCodebook(const CodebookRows &rows)
{
    if (const Outcome sound = checkCodebook(rows); !sound)
        return sound;
    Change change;
    change.codebook = amendmentEdits(CodebookAmendment::List::Measures, CodebookAmendment::List::Units,
                                     amendmentsTo(Codebook::shipped()->rows(), rows));
    if (change.codebook.empty())
        return Done {};
    change.verb = u"edit_codebook"_s;
    change.arguments = {QString::number(change.codebook.size())};
    push(std::move(change));
    return Done {};
}

void Project::amendCodebook(const std::vector<Edit<CodebookAmendment>> &edits)
{
    for (const Edit<CodebookAmendment> &edit : edits) {
        const CodebookAmendment &amendment = edit.after ? *edit.after : *edit.before;
        const auto at = std::ranges::lower_bound(m_amendments, keyOfAmendment(amendment), {}, keyOfAmendment);
        const bool isThere = at != m_amendments.end() && keyOfAmendment(*at) == keyOfAmendment(amendment);
        if (isThere && edit.after)
            *at = amendment;
        else if (isThere)
            m_amendments.erase(at);
        else if (edit.after)
            m_amendments.insert(at, amendment);
    }
}

Outcome Project::replaceFigures(std::vector<Edit<Figure>> edits)
{
    if (edits.empty())
        return Done {};
    QSet<qint64> articles;
    for (const Edit<Figure> &edit : edits) {
        const Figure &figure = edit.after ? *edit.after : *edit.before;
        const bool isTouched
            = (edit.before && isTouchedByAnalyst(*edit.before)) || (edit.after && isTouchedByAnalyst(*edit.after));
        if (isTouched || !figure.article || (edit.before && edit.after && edit.before->id != edit.after->id)) {
            return Error {Error::Kind::Conflict, tr("Only suggestions that nobody has touched are replaced"),
                          figure.quote.text, tr("Find the figures again")};
        }
        articles.insert(figure.article.value);
    }
    for (Edit<Figure> &edit : edits) {
        if (!edit.before)
            edit.after->id = {m_next.figure++};
    }
    const Figure &first = edits.front().after ? *edits.front().after : *edits.front().before;
    Change change;
    change.verb = u"find_figures"_s;
    change.arguments = {QString::number(articles.size())};
    change.place = Place {first.article, first.quote.span};
    change.figures = std::move(edits);
    push(std::move(change));
    return Done {};
}

} // namespace Quipu
