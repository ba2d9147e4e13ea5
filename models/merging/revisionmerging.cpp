// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merging/mergework.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Outcome takeTexts(MergeWork &work, ArticleId theirs)
{
    auto revisions = work.from.revisions(theirs);
    if (!revisions)
        return revisions.error();
    for (RevisedText &revised : *revisions) {
        auto original = work.from.original(revised.article.sha256);
        if (!original)
            return original.error();
        revised.original = *std::move(original);
        revised.article.id = {work.numbers.of(u"articles"_s, theirs.value)};
        work.plan.change.revisedTexts.push_back(std::make_shared<const RevisedText>(std::move(revised)));
    }
    return Done {};
}

} // namespace

Outcome mergeRevisions(MergeWork &work)
{
    for (const qint64 article : std::as_const(work.revised)) {
        if (Outcome taken = takeTexts(work, {article}); !taken)
            return taken;
    }
    const auto marks = work.from.items(u"revised_marks"_s);
    if (!marks)
        return marks.error();
    for (const QJsonObject &json : *marks) {
        RevisedMark mark = revisedMarkFromJson(json);
        const qint64 theirs = mark.article.value;
        if (!work.revised.contains(theirs))
            continue;
        mark.article = {work.numbers.of(u"articles"_s, theirs)};
        mark.id = work.numbers.ofMark(toString(mark.kind) + u's', mark.id, theirs);
        work.plan.change.revisedMarks.push_back({std::nullopt, std::move(mark)});
    }
    return Done {};
}

} // namespace Quipu
