// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/store.h"

#include <functional>
#include <memory>

namespace Quipu {

// What opening a project file tells.
struct OpenedProject
{
    Counters counters;
    std::vector<Change> done; // the newest changes that can be undone, oldest first, at most undoWindow
    std::vector<Change> undone; // changes that can be redone, the next one first
    std::vector<CodebookAmendment> codebook; // in what the project's codebook differs from the shipped one
};

constexpr int undoWindow = 500;

// How a project is to be opened.
struct Opening
{
    bool create = false; // where there is no such file
    bool mayOnlyRead = false; // where somebody else has it, or it cannot be written; Store::whyReadOnly() says so then
    QString who {}; // for the lock to tell others
};

// The project as an SQLite file: one writing connection on a thread of its own, WAL (a rollback journal on networks), a
// lock against a second writer.
// Created on any thread; used on the one it was moved to (moveToThread) or created on.
class SqlStore final : public Store
{
    Q_OBJECT

public:
    // Creates the file if it does not exist and that is wanted; takes the lock; checks, migrates (an older file is
    // copied beside itself first). A large file is checked behind: when damage is found, nothing more is written, and
    // failed says so. Errors: NotFound, Io, Invalid (not a project), Corrupt, Newer, Locked. Any thread: the result is
    // used from the thread that calls attach(). A damaged or newer file is not written to.
    static Result<std::unique_ptr<SqlStore>> open(const QString &path, const Opening &opening);
    static Result<std::unique_ptr<SqlStore>> open(const QString &path, bool create);
    ~SqlStore() override; // flushes

    const QString &path() const;
    const OpenedProject &opened() const;

    void write(const Change &change, LoggedChange::Action action, ChangeId target = {}) override;
    int pending() const override;
    void retry() override;
    Outcome flush() override;
    std::optional<Error> whyReadOnly() const override;
    bool isHalted() const; // the file is damaged, or somebody has taken it over: nothing will be written any more
    // When an article was last read: kept, but no change, and nobody waits for it.
    void noteRead(ArticleId article);
    // For the command line, which fills the store faster than it writes: nobody edits beside what arrives, so that
    // larger transactions, which cost less, keep nobody waiting; and a wait until at most so many changes are not yet
    // taken.
    void setBulk();
    Outcome waitForRoom(int most);
    // Does now, and waits for it, what the window does while nobody edits: brings the index of the articles together.
    void settle(const std::function<bool()> &isEnough);

private:
    struct Private;
    explicit SqlStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Quipu
