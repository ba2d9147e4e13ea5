// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"

#include <QHash>
#include <QObject>

namespace Quipu {

// What lies on the desk while entity types are edited. The program implements it, a test scripts it. GUI lane; nothing
// waits.
class EntityTypesDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual EntityTypes types() const = 0; // the project's
    virtual void countMarks() = 0; // ends in marksCounted
    // One step of undo. successors: what marks of a type that goes become; one that is used must have one.
    virtual void apply(const EntityTypes &types, const QHash<QString, QString> &successors) = 0;
    virtual void importTypes() = 0; // asks for a file
    virtual void exportTypes(const EntityTypes &types) = 0;

Q_SIGNALS:
    void marksCounted(const QHash<QString, int> &marks); // by type
    void imported(const Quipu::EntityTypes &types);
    void applied(const Quipu::Outcome &outcome);
    void failed(const Quipu::Error &error); // of a file
};

} // namespace Quipu
