// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/annotation/entitypage.h"
#include "models/charting/chart.h"
#include "models/jobs/readlane.h"

namespace Quipu {

// The page of the entity that is looked at, and its row for the inspector; kept true while the project changes. Read on
// a lane of its own: in a large project whom an entity is named with is a long question. GUI lane.
class EntityPages final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityPages)

public:
    explicit EntityPages(const QString &projectPath, QObject *parent = nullptr);

    void setEntity(EntityId entity); // 0: none
    void setWhole(bool isWhole); // else its names and counts alone
    EntityId entity() const { return m_entity; }
    void chart(EntityId entity); // chartWanted() once its name is known

Q_SIGNALS:
    void found(const Quipu::EntityPage &page);
    void chartWanted(const Quipu::Chart &chart); // its mentions through the years
    void lost(); // there is no such entity any more, or none is looked at

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    ReadLane m_lane;
    EntityId m_entity;
    bool m_isWhole = false;
};

} // namespace Quipu
