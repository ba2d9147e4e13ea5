// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"

#include <QObject>

#include <optional>

namespace Quipu {

// The numbers a project gives out next. Kept in the file and never given twice.
struct Counters
{
    qint64 article = 1;
    qint64 mention = 1;
    qint64 figure = 1;
    qint64 chart = 1;
    qint64 relation = 1;
    qint64 note = 1;
    qint64 nameList = 1;
    qint64 folder = 1;
    qint64 change = 1;
    bool operator==(const Counters &) const = default;
};

// Where changes go to be kept. GUI lane; write() queues and never waits; a writer commits each change with its log
// record in one transaction, within 100 ms. When writing fails nothing is dropped: the queue waits for retry().
class Store : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void write(const Change &change, LoggedChange::Action action, ChangeId target = {}) = 0;
    virtual int pending() const = 0; // changes queued and not yet on disk
    virtual void retry() = 0; // after failed(): try the queue again
    // Waits until the queue is on disk or has failed. For closing and for the command line, not for the window at work.
    virtual Outcome flush() = 0;
    // Why nothing can be written: somebody else has the project, or its place is read-only. Nothing: it can.
    virtual std::optional<Error> whyReadOnly() const { return {}; }

Q_SIGNALS:
    void saved(Quipu::ChangeId newest, const QDateTime &at); // everything up to `newest` is on disk
    void failed(const Quipu::Error &error);
    void refused(Quipu::ChangeId change, const Quipu::Error &error); // a merge is not made: nothing of it is on disk
};

} // namespace Quipu
