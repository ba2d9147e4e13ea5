// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/project.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Edit<CopyChoice> choiceOf(const ArticleCopy &copy, std::optional<CopyChoice::Kind> kind)
{
    const auto side = [&copy](std::optional<CopyChoice::Kind> which) {
        return which ? std::optional(CopyChoice {copy.article, *which}) : std::nullopt;
    };
    return {side(copy.choice), side(kind)};
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
    if (chosen->choice == kind)
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

} // namespace Quipu
