// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/description.h"
#include "models/project/project.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// A mere answer is told by the status.
void markEdited(const Figure &before, Figure &after)
{
    Figure answered = before;
    answered.status = after.status;
    after.edited = after.edited || before.edited || answered != after;
}

} // namespace

Result<Figure> Project::addFigure(Figure figure)
{
    if (figure.quote.span.isEmpty() || !figure.sentence.span.contains(figure.quote.span))
        return Error {Error::Kind::Invalid,
                      tr("A figure needs its words and their sentence"),
                      {},
                      tr("Select the number in the text first")};
    figure.id = {m_next.figure++};
    figure.status = Figure::Status::Confirmed;
    figure.rule.clear();
    figure.ruleVersion = 0;
    Change change;
    change.verb = u"add_figure"_s;
    change.arguments = {shortened(figure.quote.text)};
    change.place = Place {figure.article, figure.quote.span};
    change.figures.push_back({std::nullopt, figure});
    push(std::move(change));
    return figure;
}

Result<Figure> Project::editFigure(const Figure &before, Figure after)
{
    if (before == after)
        return before;
    if (before.id != after.id || before.article != after.article || before.sentence != after.sentence)
        return Error {Error::Kind::Conflict,
                      tr("A figure keeps its article and its sentence"),
                      {},
                      tr("Look at it again and retry")};
    markEdited(before, after);
    Change change;
    change.verb = u"edit_figure"_s;
    change.arguments = {shortened(after.quote.text)};
    change.place = Place {after.article, after.quote.span};
    change.figures.push_back({before, after});
    push(std::move(change));
    return after;
}

Outcome Project::editFigures(const std::vector<Edit<Figure>> &edits, const QString &field)
{
    Change change;
    for (const Edit<Figure> &edit : edits) {
        Q_ASSERT(edit.before && edit.after && edit.before->id == edit.after->id);
        if (edit.before == edit.after)
            continue;
        Edit<Figure> &marked = change.figures.emplace_back(edit);
        markEdited(*edit.before, *marked.after);
    }
    if (change.figures.empty())
        return Done {};
    const Figure &first = *change.figures.front().after;
    if (change.figures.size() == 1) {
        change.verb = u"edit_figure"_s;
        change.arguments = {shortened(first.quote.text)};
    } else {
        const QString ofField = "edit_figures_"_L1 + field;
        change.verb = isVerb(ofField) ? ofField : u"edit_figures"_s;
        change.arguments = {QString::number(change.figures.size())};
    }
    change.place = Place {first.article, first.quote.span};
    push(std::move(change));
    return Done {};
}

} // namespace Quipu
