// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/bodychoice.h"
#include "models/project/description.h"
#include "models/project/project.h"

using namespace Qt::StringLiterals;

namespace Quipu {

Outcome Project::setBelonging(const Article &article, TextSpan span, QStringView text, bool belongs)
{
    span = span.fits(text.size()) ? trimmed(span, text) : TextSpan {};
    if (span.isEmpty())
        return Error {Error::Kind::Invalid, tr("No words are chosen"), {}, tr("Select some words first")};
    Article after = article;
    after.structure = withStretch(article.structure, span, belongs);
    if (after == article)
        return Done {};
    Change change;
    change.verb = belongs ? u"bring_back"_s : u"leave_out"_s;
    change.arguments = {shortened(span.in(text).toString())};
    change.place = Place {article.id, span};
    change.articles.push_back({article, after});
    push(std::move(change));
    return Done {};
}

Outcome Project::takeReferences(std::vector<Edit<Article>> edits, const QString &file)
{
    std::erase_if(edits, [](const Edit<Article> &edit) { return edit.before == edit.after; });
    if (edits.empty())
        return Done {};
    Change change;
    change.verb = u"take_references"_s;
    change.arguments = {QString::number(edits.size()), shortened(file)};
    change.articles = std::move(edits);
    push(std::move(change));
    return Done {};
}

} // namespace Quipu
