// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/base/id.h"

#include <QSet>

namespace Quipu {

class EntityTreeModel;
class ReadLane;

// The entities of the project and, for those that are opened, their mentions.
class EntityList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityList)

public:
    EntityList(ReadLane &lane, EntityTreeModel &model, QObject *parent = nullptr);

    void askForMentions(EntityId entity);
    void setFilter(const QString &words); // entities beyond those listed are found by their names
    void keep(EntityId entity); // listed from now on, wherever it stands

Q_SIGNALS:
    void cappedFound(int mostOfType); // 0: all entities are listed
    void mentionsOutdated(Quipu::EntityId entity); // what is known of its mentions is no longer so

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    ReadLane &m_lane;
    EntityTreeModel &m_model;
    QString m_filter;
    QSet<EntityId> m_kept;
    bool m_isCapped = false;
    QSet<EntityId> m_asked; // entities whose mentions are shown
};

} // namespace Quipu
