// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/description.h"
#include "models/project/project.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Outcome checkedRelation(const Relation &relation)
{
    if (relation.kind.trimmed().isEmpty())
        return Error {Error::Kind::Invalid,
                      Project::tr("A relation needs a kind"),
                      {},
                      Project::tr("Say what the one is to the other")};
    if (!relation.subject || !relation.object || relation.subject == relation.object)
        return Error {Error::Kind::Invalid, Project::tr("A relation is between two entities"), relation.kind,
                      Project::tr("Choose two entities")};
    if (relation.sentence.span.isEmpty() || !relation.article)
        return Error {Error::Kind::Invalid, Project::tr("A relation rests on a sentence"), relation.kind,
                      Project::tr("Select the sentence that says so")};
    if (relation.from && relation.until && relation.until->last() < relation.from->first())
        return Error {Error::Kind::Invalid, Project::tr("The relation ends before it begins"), relation.kind,
                      Project::tr("Correct one of the dates")};
    return Done {};
}

Place placeOfRelation(const Relation &relation)
{
    return {relation.article, relation.sentence.span};
}

} // namespace

Result<Relation> Project::addRelation(Relation relation, const QString &subject, const QString &object)
{
    relation.kind = relation.kind.simplified();
    if (const Outcome checked = checkedRelation(relation); !checked)
        return checked.error();
    relation.id = {m_next.relation++};
    Change change;
    change.verb = u"add_relation"_s;
    change.arguments = {shortened(subject), shortened(object), shortened(relation.kind)};
    change.place = placeOfRelation(relation);
    change.relations.push_back({std::nullopt, relation});
    push(std::move(change));
    return relation;
}

Outcome Project::editRelation(const Relation &before, const Relation &after)
{
    if (before == after)
        return Done {};
    if (const Outcome checked = checkedRelation(after); !checked)
        return checked;
    Change change;
    change.verb = u"edit_relation"_s;
    change.arguments = {shortened(after.kind)};
    change.place = placeOfRelation(after);
    change.relations.push_back({before, after});
    push(std::move(change));
    return Done {};
}

Outcome Project::removeRelations(const std::vector<Relation> &relations)
{
    if (relations.empty())
        return Done {};
    Change change;
    change.verb = u"remove_relations"_s;
    change.arguments = {QString::number(relations.size())};
    change.place = placeOfRelation(relations.front());
    for (const Relation &relation : relations)
        change.relations.push_back({relation, std::nullopt});
    push(std::move(change));
    return Done {};
}

} // namespace Quipu
