// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"

namespace Quipu {

class Connection;

// Puts entities, which of them are not the same, and their relations into their tables. Runs inside the caller's
// transaction. Writer thread.
class EntityWriter final
{
public:
    explicit EntityWriter(Connection &connection);

    Outcome insert(const Entity &entity); // one that is there stays as it is
    Outcome edit(const Edit<Entity> &edit);
    Outcome edit(const Edit<Distinction> &edit);
    Outcome edit(const Edit<Relation> &edit);

private:
    Outcome setRoot(EntityId entity, EntityId root);

    Connection &m_connection;
};

} // namespace Quipu
