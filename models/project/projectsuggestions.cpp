// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/description.h"
#include "models/project/project.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

bool isAnalysts(const Mention &mention)
{
    return mention.origin == "analyst"_L1 || mention.status != ReviewStatus::Suggested;
}

const Mention &markIn(const Edit<Mention> &edit)
{
    return edit.after ? *edit.after : *edit.before;
}

QString verbOfListEdit(const NameList &before, const NameList &after)
{
    if (before.isEnabled != after.isEnabled)
        return after.isEnabled ? u"enable_list"_s : u"disable_list"_s;
    return before.name != after.name ? u"rename_list"_s : u"edit_list"_s;
}

} // namespace

Outcome Project::takeSuggestions(std::vector<Edit<Mention>> edits, std::vector<Edit<Entity>> entities)
{
    if (edits.empty() && entities.empty())
        return Done {};
    for (Edit<Mention> &edit : edits) {
        const bool isTouched = (edit.before && isAnalysts(*edit.before)) || (edit.after && isAnalysts(*edit.after));
        if (isTouched || !markIn(edit).article || (edit.before && edit.after && edit.before->id != edit.after->id)) {
            return Error {Error::Kind::Conflict, tr("Only suggestions that nobody has touched are replaced"),
                          wordsOf(markIn(edit)), tr("Suggest again")};
        }
        if (!edit.before)
            edit.after->id = {m_next.mention++};
    }
    Change change;
    change.verb = u"suggest"_s;
    change.arguments = {QString::number(edits.size())};
    if (!edits.empty())
        change.place = Place {markIn(edits.front()).article, reachOf(markIn(edits.front()))};
    change.entities = std::move(entities);
    change.mentions = std::move(edits);
    push(std::move(change));
    return Done {};
}

Outcome Project::refuse(const Refusal &refusal, const std::vector<Mention> &suggested)
{
    Change change;
    change.verb = u"refuse"_s;
    change.arguments = {shortened(suggested.empty() ? refusal.words : wordsOf(suggested.front())), refusal.type};
    Refusal noted = refusal;
    noted.at = QDateTime::currentDateTimeUtc();
    if (noted.written.isEmpty() && !suggested.empty())
        noted.written = wordsOf(suggested.front()).simplified();
    change.refusals.push_back({std::nullopt, noted});
    for (const Mention &mention : suggested) {
        if (isAnalysts(mention))
            continue;
        Mention rejected = mention;
        rejected.status = ReviewStatus::Rejected;
        change.mentions.push_back({mention, rejected});
    }
    if (!suggested.empty())
        change.place = Place {suggested.front().article, reachOf(suggested.front())};
    push(std::move(change));
    return Done {};
}

Outcome Project::allowAgain(const std::vector<Refusal> &refusals)
{
    if (refusals.empty())
        return Done {};
    Change change;
    change.verb = u"allow_again"_s;
    change.arguments = {QString::number(refusals.size())};
    for (const Refusal &refusal : refusals)
        change.refusals.push_back({refusal, std::nullopt});
    push(std::move(change));
    return Done {};
}

Result<NameList> Project::addNameList(NameList list, std::vector<NameListEntry> entries, const EntityTypes &newTypes)
{
    list.name = list.name.simplified();
    if (list.name.isEmpty() || entries.empty()) {
        return Error {Error::Kind::Invalid, tr("A list has a name, and names in it"), list.name,
                      tr("Choose a file that has some")};
    }
    EntityTypes types = m_types;
    types.insert(types.end(), newTypes.begin(), newTypes.end());
    if (const Outcome sound = checkEntityTypes(types); !sound)
        return sound.error();
    list.id = {m_next.nameList++};
    list.who = m_who;
    list.added = QDateTime::currentDateTimeUtc();
    if (list.size() != int(entries.size())) { // a long list was counted where it was read
        list.counts.clear();
        for (const NameListEntry &entry : entries)
            ++list.counts[entry.type];
    }
    Change change;
    change.verb = u"add_list"_s;
    change.arguments = {QString::number(entries.size()), shortened(list.name)};
    if (!newTypes.empty())
        change.codebook
            = amendmentEdits(CodebookAmendment::List::Types, CodebookAmendment::List::Types, amendmentsTo(types));
    change.nameLists.push_back({std::nullopt, list});
    change.listedNames.push_back(
        std::make_shared<const NameListContent>(NameListContent {list.id, std::move(entries)}));
    push(std::move(change));
    return list;
}

Outcome Project::editNameList(const NameList &before, const NameList &after)
{
    if (before == after)
        return Done {};
    if (before.id != after.id || after.name.simplified().isEmpty())
        return Error {Error::Kind::Invalid, tr("A list has a name"), before.name, tr("Write one")};
    Change change;
    change.verb = verbOfListEdit(before, after);
    change.arguments = {shortened(before.name)};
    if (change.verb == "rename_list"_L1)
        change.arguments.append(shortened(after.name));
    change.nameLists.push_back({before, after});
    push(std::move(change));
    return Done {};
}

Outcome Project::removeNameLists(const std::vector<NameList> &lists)
{
    if (lists.empty())
        return Done {};
    Change change;
    change.verb = lists.size() > 1 ? u"remove_lists"_s : u"remove_list"_s;
    change.arguments = {lists.size() > 1 ? QString::number(lists.size()) : shortened(lists.front().name)};
    for (const NameList &list : lists)
        change.nameLists.push_back({list, std::nullopt});
    push(std::move(change));
    return Done {};
}

} // namespace Quipu
