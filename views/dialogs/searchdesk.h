// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace Quipu {

// What the builder of searches works on: the search in the field, and what fields can be in the open project.
class SearchDesk : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchDesk)

public:
    using QObject::QObject;

    virtual QString search() const = 0; // as it stands in the field
    virtual void setSearch(const QString &text) = 0;
    virtual void askForValues(const QString &field, const QString &begun) = 0; // answered by valuesFound

Q_SIGNALS:
    void valuesFound(const QString &field, const QString &begun, const QStringList &values);
};

} // namespace Quipu
