// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/commands/changecommand.h"
#include "models/project/project.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Edit<CopyChoice> choiceOf(const ArticleCopy &copy, std::optional<CopyChoice::Kind> kind)
{
    const ArticleId joined = copy.isJoined ? copy.group : ArticleId {};
    const auto side = [&copy, joined](std::optional<CopyChoice::Kind> which) {
        const bool says = which || joined;
        return says ? std::optional(CopyChoice {copy.article, which.value_or(CopyChoice::Kind::Together), joined})
                    : std::nullopt;
    };
    return {side(copy.choice), side(kind)};
}

// Nobody says more of it than that it is a copy.
bool isPlain(std::optional<CopyChoice::Kind> choice)
{
    return !choice || *choice == CopyChoice::Kind::Together;
}

QString nameOf(const ArticleCopy &copy)
{
    return copy.title.isEmpty() ? copy.fileName : copy.title;
}

} // namespace

Outcome Project::chooseCopy(const CopyGroup &group, ArticleId article, std::optional<CopyChoice::Kind> kind)
{
    const auto chosen = std::ranges::find(group, article, &ArticleCopy::article);
    if (chosen == group.end() || group.size() < 2)
        return Error {Error::Kind::NotFound, tr("The article has no copies"), {}, tr("Choose one that has")};
    if (chosen->choice == kind || (isPlain(chosen->choice) && isPlain(kind)))
        return Done {};
    Change change;
    change.verb = kind == CopyChoice::Kind::Lead ? u"lead_copies"_s
        : kind == CopyChoice::Kind::Apart        ? u"set_apart"_s
                                                 : u"join_copies"_s;
    change.arguments = {nameOf(*chosen)};
    change.place = Place {article, {}};
    change.copies.push_back(choiceOf(*chosen, kind));
    for (const ArticleCopy &copy : group) { // one leads
        const bool ledSoFar = copy.article != article && copy.choice == CopyChoice::Kind::Lead;
        if (kind == CopyChoice::Kind::Lead && ledSoFar)
            change.copies.push_back(choiceOf(copy, {}));
    }
    push(std::move(change));
    return Done {};
}

Outcome Project::joinCopies(const std::vector<CopyGroup> &groups)
{
    ArticleId target;
    for (const CopyGroup &group : groups) {
        if (!target && !group.empty())
            target = group.front().group;
    }
    if (!target && !groups.empty() && !groups.front().empty())
        target = groups.front().front().article;
    Change change;
    change.verb = u"join_many_copies"_s;
    std::set<ArticleId> seen;
    for (const CopyGroup &group : groups) {
        for (const ArticleCopy &copy : group) {
            const bool isThere = copy.group == target && copy.choice != CopyChoice::Kind::Apart;
            if (isThere || !seen.insert(copy.article).second)
                continue;
            const CopyChoice after {copy.article, CopyChoice::Kind::Together, target};
            change.copies.push_back({choiceOf(copy, copy.choice).before, after});
        }
    }
    if (change.copies.empty())
        return Done {};
    change.arguments = {QString::number(change.copies.size())};
    change.place = Place {change.copies.front().after->article, {}};
    push(std::move(change));
    return Done {};
}

void Project::noteCopySearch(std::vector<LatePrint> found, bool goesOn)
{
    const ChangeCommand *last = goesOn ? lastCommand() : nullptr;
    const bool isPart = last != nullptr && last->change().verb == "find_copies"_L1;
    const auto count = found.size() + (isPart ? last->change().arguments.value(0).toULongLong() : 0);
    Change change;
    change.verb = u"find_copies"_s;
    change.arguments = {QString::number(count)};
    change.copySearches = isPart ? last->change().copySearches
                                 : std::vector<Edit<CopySearch>> {{std::nullopt, CopySearch {m_next.change}}};
    change.latePrints = std::make_shared<const std::vector<LatePrint>>(std::move(found));
    if (isPart)
        amendLast(change, change);
    else
        push(std::move(change));
}

} // namespace Quipu
