// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entitylist.h"

#include "models/annotation/entitytreemodel.h"
#include "models/jobs/readlane.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mentionLimit = 2000; // of one entity in the dock; the concordance of a later day shows them all

constexpr int mostOfType = 500; // entities in the dock; others come when they are looked for
constexpr int mostFound = 500; // by a filter

// The most mentioned of each type, those that the filter finds, and those that somebody asked for.
Result<TopEntities> readListed(Reader &reader, const QString &filter, const QSet<EntityId> &kept)
{
    Result<TopEntities> listed = reader.topEntities(mostOfType);
    if (!listed || listed->all.empty())
        return listed;
    QSet<EntityId> there;
    for (const EntityRow &row : listed->rows)
        there.insert(row.entity.id);
    std::vector<EntityRow> more;
    if (!filter.isEmpty()) {
        Result<std::vector<EntityRow>> named = reader.entitiesNamed(filter, mostFound);
        if (!named)
            return named.error();
        more = std::move(*named);
    }
    for (const EntityId entity : kept) {
        const auto row = reader.entityRow(entity);
        if (!row)
            return row.error();
        if (*row)
            more.push_back(**row);
    }
    for (EntityRow &row : more) {
        if (!there.contains(row.entity.id)) {
            there.insert(row.entity.id);
            listed->rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(listed->rows, std::ranges::greater(), &EntityRow::mentions);
    return listed;
}

} // namespace

EntityList::EntityList(ReadLane &lane, EntityTreeModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
    , m_model(model)
{ }

bool EntityList::isTouchedBy(const Change &change) const
{
    return !change.arrived.empty() || !change.left.empty() || !change.mentions.empty() || !change.entities.empty();
}

void EntityList::ask()
{
    m_lane.ask<TopEntities>(
        u"entities"_s, this,
        [filter = m_filter, kept = m_kept](Reader &reader) { return readListed(reader, filter, kept); },
        [this](Result<TopEntities> listed) {
            if (listed) {
                m_isCapped = !listed->all.empty();
                m_model.setCounts(listed->all);
                m_model.setEntities(listed->rows);
                Q_EMIT cappedFound(m_isCapped ? mostOfType : 0);
                for (EntityId entity : std::exchange(m_asked, {}))
                    Q_EMIT mentionsOutdated(entity);
            } else {
                Q_EMIT failed(listed.error());
            }
            answered();
        });
}

void EntityList::setFilter(const QString &words)
{
    if (std::exchange(m_filter, words.simplified()) != words.simplified() && m_isCapped)
        refresh();
}

void EntityList::keep(EntityId entity)
{
    if (m_isCapped && !m_kept.contains(entity)) {
        m_kept.insert(entity);
        refresh();
    }
}

void EntityList::askForMentions(EntityId entity)
{
    m_asked.insert(entity);
    using Rows = std::vector<MentionRow>;
    MentionFilter filter;
    filter.entity = entity;
    filter.limit = mentionLimit;
    m_lane.ask<Rows>(
        u"mentions of %1"_s.arg(entity.value), this, [filter](Reader &reader) { return reader.mentions(filter); },
        [this, entity](Result<Rows> rows) {
            if (rows)
                m_model.setMentions(entity, *rows);
            else
                Q_EMIT failed(rows.error());
        });
}

} // namespace Quipu
