// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlstore.h"

#include "models/storage/columns.h"
#include "models/storage/connection.h"
#include "models/storage/foreignparts.h"
#include "models/storage/migrator.h"
#include "models/storage/projectfile.h"
#include "models/storage/projectlock.h"
#include "models/storage/soundnesscheck.h"
#include "models/storage/sqltext.h"
#include "models/storage/storageplace.h"
#include "models/storage/writequeue.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Result<OpenedProject> readOpened(Connection &connection)
{
    auto counters = readCounters(connection);
    if (!counters)
        return counters.error();
    auto steps = readUndoSteps(connection);
    if (!steps)
        return steps.error();
    auto codebook = readCodebook(connection);
    if (!codebook)
        return codebook.error();
    return OpenedProject {*counters, std::move(steps->done), std::move(steps->undone), std::move(*codebook)};
}

// Never before a migration, which takes longer.
bool isCheckedBehind(const QString &path)
{
    const auto header = inspectProject(path);
    return header && header->schema == newestSchema() && QFileInfo(path).size() >= longCheckBytes;
}

Error cannotBeChanged(const QString &path)
{
    return {Error::Kind::Io,
            QCoreApplication::translate("Quipu::Storage", "The project cannot be changed where it lies"), path,
            QCoreApplication::translate("Quipu::Storage",
                                        "Save a copy in a folder that can be written, and work on with that")};
}

// Nothing is written, not even to bring the file up to date.
Result<OpenedProject> prepareReading(const QString &path, const Error &why)
{
    if (const auto header = inspectProject(path); !header || header->schema < newestSchema())
        return header ? why : header.error();
    auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        return connection.error();
    if (const Outcome sound = isCheckedBehind(path) ? Done {} : checkSoundness(**connection); !sound)
        return sound.error();
    if (const Outcome ours = refuseForeignParts(**connection); !ours)
        return ours.error();
    auto opened = readOpened(**connection);
    if (opened)
        opened->done = opened->undone = {};
    return opened;
}

// Looks before it writes: a file that is no project, is newer or is damaged stays as it is, unless looking takes long.
Result<OpenedProject> prepareProject(const QString &path)
{
    if (const auto header = inspectProject(path); !header)
        return header.error();
    auto connection = Connection::open(path, Connection::Mode::Write);
    if (!connection)
        return connection.error();
    if (const Outcome sound = isCheckedBehind(path) ? Done {} : checkSoundness(**connection); !sound)
        return sound.error();
    if (const Outcome ours = refuseForeignParts(**connection); !ours)
        return ours.error();
    if (const Outcome migrated = migrate(**connection); !migrated)
        return migrated.error();
    return readOpened(**connection);
}

} // namespace

struct SqlStore::Private
{
    QString path;
    OpenedProject opened;
    std::unique_ptr<ProjectLock> lock;
    std::optional<Error> whyReadOnly; // then there is neither lock nor queue
    std::unique_ptr<WriteQueue> queue; // ends before the lock is given back
    std::jthread check; // ends before the queue
};

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &path, bool create)
{
    return open(path, Opening {.create = create});
}

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &path, const Opening &opening)
{
    auto d = std::make_unique<Private>();
    d->path = QFileInfo(path).absoluteFilePath();
    if (opening.create && !QFileInfo::exists(d->path)) {
        if (const Outcome created = createProject(d->path); !created)
            return created.error();
    }
    // Before the lock file is put beside it, the file must be a project.
    if (const auto header = inspectProject(d->path); !header)
        return header.error();
    if (auto lock = ProjectLock::take(d->path, opening.who); lock)
        d->lock = std::move(*lock);
    else
        d->whyReadOnly = lock.error();
    const bool isHeld = d->whyReadOnly && d->whyReadOnly->kind == Error::Kind::Locked;
    if (!isHeld && !storagePlaceOf(d->path).isWritable) { // its lock cannot be, or need not
        d->whyReadOnly = cannotBeChanged(d->path);
        d->lock.reset();
    }
    if (d->whyReadOnly && !opening.mayOnlyRead)
        return *d->whyReadOnly;
    auto opened = d->whyReadOnly ? prepareReading(d->path, *d->whyReadOnly) : prepareProject(d->path);
    if (!opened)
        return opened.error();
    d->opened = std::move(*opened);
    return std::unique_ptr<SqlStore>(new SqlStore(std::move(d)));
}

SqlStore::SqlStore(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
    // The writer's news cross to this object's thread.
    const auto tellFailure = [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    };
    if (!d->whyReadOnly) {
        WriteQueue::News news;
        news.saved = [this](ChangeId newest) {
            const QDateTime at = QDateTime::currentDateTimeUtc();
            QMetaObject::invokeMethod(
                this, [this, newest, at] { Q_EMIT saved(newest, at); }, Qt::QueuedConnection);
        };
        news.failed = tellFailure;
        news.refused = [this](ChangeId change, const Error &error) {
            QMetaObject::invokeMethod(
                this, [this, change, error] { Q_EMIT refused(change, error); }, Qt::QueuedConnection);
        };
        const auto mayWrite = [lock = d->lock.get()] { return lock->isOurs(); };
        d->queue = std::make_unique<WriteQueue>(d->path, mayWrite, std::move(news));
    }
    if (isCheckedBehind(d->path)) {
        d->check = checkSoundnessBehind(d->path, [this, tellFailure](const Error &damage) {
            if (d->queue)
                d->queue->halt(damage);
            else
                tellFailure(damage);
        });
    }
}

SqlStore::~SqlStore() = default;

const QString &SqlStore::path() const
{
    return d->path;
}

const OpenedProject &SqlStore::opened() const
{
    return d->opened;
}

std::optional<Error> SqlStore::whyReadOnly() const
{
    return d->whyReadOnly;
}

void SqlStore::write(const Change &change, LoggedChange::Action action, ChangeId target)
{
    Q_ASSERT(d->queue); // whoever may not write has been told
    if (d->queue)
        d->queue->push({change, action, target});
}

bool SqlStore::isHalted() const
{
    return d->queue && d->queue->isHalted();
}

int SqlStore::pending() const
{
    return d->queue ? d->queue->size() : 0;
}

void SqlStore::retry()
{
    if (d->queue)
        d->queue->retry();
}

Outcome SqlStore::flush()
{
    return d->queue ? d->queue->waitUntilEmpty() : Outcome(Done {});
}

Outcome SqlStore::waitForRoom(int most)
{
    return d->queue ? d->queue->waitForRoom(most) : Outcome(Done {});
}

void SqlStore::noteRead(ArticleId article)
{
    if (d->queue)
        d->queue->noteRead(article, QDateTime::currentSecsSinceEpoch());
}

void SqlStore::settle(const std::function<bool()> &isEnough)
{
    d->queue->settle(isEnough);
}

void SqlStore::setBulk()
{
    if (d->queue)
        d->queue->setExtent({10'000, 64 * 1024 * 1024});
}

} // namespace Quipu
