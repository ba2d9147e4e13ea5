// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/project.h"
#include "views/dialogs/entitytypesdesk.h"

namespace Quipu {

class Prompts;
class ReadLane;

// The type editor's desk: the project's types, their marks counted on the read lane, files. GUI lane.
class EntityTypesEditing final : public EntityTypesDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityTypesEditing)

public:
    EntityTypesEditing(Project &project, Store &store, ReadLane &lane, Prompts &prompts, QObject *parent);

    EntityTypes types() const override;
    void countMarks() override;
    void apply(const EntityTypes &types, const QHash<QString, QString> &successors) override;
    void importTypes() override;
    void exportTypes(const EntityTypes &types) override;

private:
    Project &m_project;
    Store &m_store;
    ReadLane &m_lane;
    Prompts &m_prompts;
};

} // namespace Quipu
