// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entitylist.h"

#include "models/annotation/entitytreemodel.h"
#include "models/jobs/readlane.h"

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mentionLimit = 2000; // of one entity in the dock; the concordance of a later day shows them all

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
    using Rows = std::vector<EntityRow>;
    m_lane.ask<Rows>(
        u"entities"_s, this, [](Reader &reader) { return reader.entities(); },
        [this](Result<Rows> rows) {
            if (rows) {
                m_model.setEntities(*rows);
                for (EntityId entity : std::exchange(m_asked, {}))
                    Q_EMIT mentionsOutdated(entity);
            } else {
                Q_EMIT failed(rows.error());
            }
            answered();
        });
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
