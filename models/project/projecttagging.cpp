// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/commands/changecommand.h"
#include "models/project/description.h"
#include "models/project/project.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// What an analyst has put a hand to is the analyst's, whoever proposed it.
void makeAnalysts(Mention &mention)
{
    mention.status = ReviewStatus::Accepted;
    mention.origin = u"analyst"_s;
    mention.rule.clear();
    mention.score.reset();
}

EntityId ownEntity(const Mention &mention)
{
    return entityId(mention.type, wordsOf(mention).simplified());
}

constexpr qint64 longestRest = 3000; // milliseconds between two nudges that are one

Error noWordsLeft()
{
    return {Error::Kind::Invalid,
            Project::tr("No word would be left in the mark"),
            {},
            Project::tr("Remove the mark instead")};
}

} // namespace

// A mark that names its own words goes on doing so when they change.
void Project::followWords(Change &change, const Mention &before, Mention &after)
{
    if (before.entity != ownEntity(before))
        return;
    after.entity = ownEntity(after);
    if (after.entity != before.entity)
        change.entities.push_back(
            {std::nullopt, Entity {after.entity, after.type, wordsOf(after).simplified(), {}, {}}});
}

Outcome Project::retag(const Mention &before, const QString &type, const QString &entityName)
{
    Mention after = before;
    after.type = type;
    makeAnalysts(after);
    const QString name = entityName.isEmpty() ? wordsOf(after).simplified() : entityName;
    if (type != before.type)
        after.entity = entityId(type, name);
    if (after == before)
        return Done {};
    Change change;
    change.verb = u"retag"_s;
    change.arguments = {shortened(wordsOf(after)), type};
    change.place = Place {after.article, reachOf(after)};
    if (after.entity != before.entity)
        change.entities.push_back({std::nullopt, Entity {after.entity, type, name, {}, {}}});
    change.mentions.push_back({before, after});
    push(std::move(change));
    return Done {};
}

Outcome Project::linkTo(const Mention &before, const Entity &entity)
{
    if (before.entity == entity.id)
        return Done {};
    Mention after = before;
    after.entity = entity.id;
    Change change;
    change.verb = u"edit_mention"_s;
    change.arguments = {shortened(wordsOf(after))};
    change.place = Place {after.article, reachOf(after)};
    if (entity.id)
        change.entities.push_back({std::nullopt, entity}); // left as it is; its name is told along
    change.mentions.push_back({before, after});
    push(std::move(change));
    return Done {};
}

Outcome Project::respan(const Mention &before, const std::vector<TextSpan> &spans, QStringView text)
{
    std::optional<Mention> after = respanned(before, spans, text);
    if (!after)
        return noWordsLeft();
    if (spansOf(*after) == spansOf(before))
        return Done {};
    makeAnalysts(*after);
    const Edit<Mention> edit {before, *after};
    if (!amendSpan(edit))
        push(changeOfSpan(edit));
    return Done {};
}

Change Project::changeOfSpan(Edit<Mention> edit)
{
    const Mention &before = *edit.before;
    Mention &after = *edit.after;
    Change change;
    change.verb = after.parts.size() > before.parts.size() ? u"extend_mention"_s : u"respan"_s;
    change.arguments = {shortened(wordsOf(after))};
    change.place = Place {after.article, reachOf(after)};
    followWords(change, before, after);
    change.mentions.push_back(std::move(edit));
    return change;
}

// An edge that is moved key after key is moved once. A mark that comes back to where it was is a step of its own.
bool Project::amendSpan(const Edit<Mention> &latest)
{
    const ChangeCommand *last = lastCommand();
    if (last == nullptr)
        return false;
    const Change &step = last->change();
    const qint64 rest = step.at.msecsTo(QDateTime::currentDateTimeUtc());
    const bool isOfThisMark = step.verb == "respan"_L1 && step.mentions.size() == 1
        && step.mentions.front().after == latest.before && rest >= 0 && rest < longestRest; // clocks are set back, too
    if (!isOfThisMark || spansOf(*step.mentions.front().before) == spansOf(*latest.after))
        return false;
    Change whole = changeOfSpan({step.mentions.front().before, latest.after});
    if (whole.verb != step.verb)
        return false;
    amendLast(std::move(whole), changeOfSpan(latest));
    return true;
}

Outcome Project::splitMention(const Mention &before, qsizetype at, QStringView text)
{
    std::vector<TextSpan> first, second;
    for (const TextSpan &span : spansOf(before)) {
        first.push_back({span.start, std::clamp(at, span.start, span.end)});
        second.push_back({std::clamp(at, span.start, span.end), span.end});
    }
    const auto isNothing = [](const TextSpan &span) { return span.isEmpty(); };
    std::erase_if(first, isNothing);
    std::erase_if(second, isNothing);
    std::optional<Mention> left = respanned(before, first, text);
    std::optional<Mention> right = respanned(before, second, text);
    if (!left || !right) {
        return Error {
            Error::Kind::Invalid, tr("A mark is split between two of its words"), {}, tr("Put the caret there first")};
    }
    right->id = {m_next.mention++};
    Change change;
    change.verb = u"split_mention"_s;
    change.arguments = {shortened(wordsOf(before))};
    change.place = Place {before.article, reachOf(before)};
    for (Mention *half : {&*left, &*right}) {
        makeAnalysts(*half);
        followWords(change, before, *half);
    }
    change.mentions = {{before, *left}, {std::nullopt, *right}};
    push(std::move(change));
    return Done {};
}

Outcome Project::tagAll(std::vector<Edit<Mention>> marks, const std::vector<Entity> &entities)
{
    if (marks.empty())
        return Done {};
    for (Edit<Mention> &edit : marks) {
        if (!edit.after || (edit.before && edit.before->id != edit.after->id))
            return Error {
                Error::Kind::Conflict, tr("The edit is of another mark"), {}, tr("Look at it again and retry")};
        makeAnalysts(*edit.after);
        if (!edit.before)
            edit.after->id = {m_next.mention++};
    }
    Change change;
    change.verb = u"tag_many"_s;
    change.arguments = {QString::number(marks.size())};
    change.place = Place {marks.front().after->article, reachOf(*marks.front().after)};
    for (const Entity &entity : entities)
        change.entities.push_back({std::nullopt, entity});
    change.mentions = std::move(marks);
    push(std::move(change));
    return Done {};
}

Outcome Project::editEntityTypes(const EntityTypes &types, std::vector<Edit<Mention>> mentions,
                                 std::vector<Edit<Entity>> entities)
{
    if (const Outcome sound = checkEntityTypes(types); !sound)
        return sound;
    Change change;
    change.codebook
        = amendmentEdits(CodebookAmendment::List::Types, CodebookAmendment::List::Types, amendmentsTo(types));
    if (change.codebook.empty())
        return Done {};
    change.verb = u"entity_types"_s;
    change.arguments = {QString::number(change.codebook.size())};
    change.mentions = std::move(mentions);
    change.entities = std::move(entities);
    push(std::move(change));
    return Done {};
}

} // namespace Quipu
