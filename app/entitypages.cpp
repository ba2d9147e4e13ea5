// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entitypages.h"

#include "models/jobs/entityreading.h"

#include <utility>

namespace Quipu {

using namespace Qt::StringLiterals;

EntityPages::EntityPages(const QString &projectPath, QObject *parent)
    : Listing(parent)
    , m_lane(projectPath)
{ }

void EntityPages::setEntity(EntityId entity)
{
    if (entity == m_entity)
        return;
    m_entity = entity;
    refresh();
}

void EntityPages::setWhole(bool isWhole)
{
    if (std::exchange(m_isWhole, isWhole) != isWhole && isWhole)
        refresh();
}

// Also while no entity is looked at: one may be before the change is on disk.
bool EntityPages::isTouchedBy(const Change &change) const
{
    return !change.arrived.empty() || !change.left.empty() || !change.mentions.empty() || !change.entities.empty()
        || !change.figures.empty() || !change.relations.empty();
}

void EntityPages::ask()
{
    if (!m_entity) {
        Q_EMIT lost();
        answered();
        return;
    }
    m_lane.ask<EntityPage>(
        u"entity page"_s, this,
        [entity = m_entity, isWhole = m_isWhole](Reader &reader) { return readEntityPage(reader, entity, isWhole); },
        [this](Result<EntityPage> page) {
            if (page)
                Q_EMIT found(*page);
            else if (page.error().kind == Error::Kind::NotFound)
                Q_EMIT lost();
            else
                Q_EMIT failed(page.error());
            answered();
        });
}

void EntityPages::chart(EntityId entity)
{
    m_lane.ask<Entity>(
        u"entity chart"_s, this, [entity](Reader &reader) { return reader.rootEntity(entity); },
        [this](Result<Entity> root) {
            if (!root) {
                Q_EMIT failed(root.error());
                return;
            }
            ChartSeries series;
            series.source = ChartSeries::Source::Mentions;
            series.entity = root->id;
            Chart chart;
            chart.name = tr("Mentions of %1").arg(root->name);
            chart.kind = ChartKind::Bar;
            chart.series = {series};
            Q_EMIT chartWanted(chart);
        });
}

} // namespace Quipu
