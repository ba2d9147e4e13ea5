// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/folderwatch.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <limits>
#include <utility>

namespace Quipu {

namespace {

// How far back a look reaches behind what has been handed on: the system's clock of files is coarse.
constexpr qint64 slack = 2500;
// A look may take this share of the time, on slow disks.
constexpr int restBetweenLooks = 20;

} // namespace

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_look.isRunning()) { // this round is not over
            m_isMissed = true;
            return;
        }
        for (const Watch &watch : m_watches) {
            if (!watch.folder.isPaused && !m_due.contains(watch.folder.path))
                m_due.append(watch.folder.path);
        }
        m_slowest = 0;
        m_isPending = false;
        m_isMissed = false;
        lookAtNext();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { lookSoon(m_pace.notice); });
}

FolderWatch::~FolderWatch()
{
    m_stop.request_stop();
    m_look.waitForFinished();
}

void FolderWatch::setPace(const Pace &pace)
{
    m_pace = pace;
    lookSoon(0);
}

void FolderWatch::setFolders(const std::vector<WatchedFolder> &folders)
{
    m_watches.clear();
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    for (const WatchedFolder &folder : folders)
        m_watches.push_back(Watch {folder, false, folder.since, {}, {}, {}});
    Q_EMIT stateChanged();
    lookSoon(0);
}

std::vector<WatchedFolder> FolderWatch::folders() const
{
    std::vector<WatchedFolder> folders;
    for (const Watch &watch : m_watches)
        folders.push_back(watch.folder);
    return folders;
}

FolderState FolderWatch::stateOf(const QString &path) const
{
    for (const Watch &watch : m_watches) {
        if (watch.folder.path == path)
            return watch.folder.isPaused ? FolderState::Paused
                : watch.isMissing        ? FolderState::Missing
                                         : FolderState::Watched;
    }
    return FolderState::Missing;
}

void FolderWatch::add(const QString &path)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (watchOf(folder) != nullptr)
        return;
    m_watches.push_back(Watch {{folder}, false, 0, {}, {}, {}});
    Q_EMIT stateChanged();
    lookSoon(0);
}

void FolderWatch::remove(const QString &path)
{
    if (Watch *watch = watchOf(path))
        follow(*watch, {});
    std::erase_if(m_watches, [&path](const Watch &watch) { return watch.folder.path == path; });
    m_due.removeAll(path);
    Q_EMIT stateChanged();
}

void FolderWatch::setPaused(const QString &path, bool isPaused)
{
    Watch *watch = watchOf(path);
    if (watch == nullptr || std::exchange(watch->folder.isPaused, isPaused) == isPaused)
        return;
    watch->pending.clear();
    Q_EMIT stateChanged();
    lookSoon(0);
}

void FolderWatch::rewind(const QString &path, qint64 since)
{
    if (Watch *watch = watchOf(path)) {
        watch->folder.since = since;
        watch->begun = since;
        watch->handedOn.clear();
        watch->pending.clear();
    }
}

FolderWatch::Watch *FolderWatch::watchOf(const QString &path)
{
    const auto found = std::ranges::find_if(m_watches, [&path](const Watch &w) { return w.folder.path == path; });
    return found == m_watches.end() ? nullptr : &*found;
}

void FolderWatch::lookSoon(int milliseconds)
{
    m_isMissed = m_isMissed || m_look.isRunning();
    if (!m_look.isRunning() && (!m_timer.isActive() || m_timer.remainingTime() > milliseconds))
        m_timer.start(milliseconds);
}

void FolderWatch::lookAtNext()
{
    if (m_due.isEmpty()) {
        if (m_timer.isActive())
            return; // somebody wants it sooner
        const int rest = int(std::min<qint64>(m_slowest * restBetweenLooks, std::numeric_limits<int>::max()));
        m_timer.start(m_isMissed ? m_pace.notice : m_isPending ? m_pace.settle : std::max(m_pace.poll, rest));
        return;
    }
    const QString path = m_due.takeFirst();
    const Watch *watch = watchOf(path);
    if (watch == nullptr || watch->folder.isPaused) {
        lookAtNext();
        return;
    }
    const qint64 since = std::max(watch->begun, watch->folder.since - slack);
    m_look = QtConcurrent::run([this, path, since, stop = m_stop.get_token()] {
        auto look = std::make_shared<const FolderLook>(lookInto(path, since, stop));
        QMetaObject::invokeMethod(
            this,
            [this, path, look] {
                m_look.waitForFinished(); // which it is, but for its last breath
                take(path, *look);
                lookAtNext();
            },
            Qt::QueuedConnection);
    });
}

void FolderWatch::take(const QString &path, const FolderLook &look)
{
    Watch *watch = watchOf(path);
    if (watch == nullptr || watch->folder.isPaused)
        return;
    m_slowest = std::max(m_slowest, look.milliseconds);
    if (std::exchange(watch->isMissing, !look.isThere) == look.isThere) {
        Q_EMIT stateChanged();
        if (!look.isThere)
            Q_EMIT wentMissing(path);
    }
    follow(*watch, look.folders);
    if (!look.isThere)
        return;
    const QStringList files = settled(*watch, look);
    advance(*watch, look);
    m_isPending = m_isPending || !watch->pending.isEmpty();
    if (!files.isEmpty())
        Q_EMIT arrived(path, files);
}

// Those that are as the look before found them; they are handed on.
QStringList FolderWatch::settled(Watch &watch, const FolderLook &look)
{
    QStringList files;
    QHash<QString, Pending> pending;
    const qint64 now = m_clock.elapsed();
    for (const FileMark &file : look.files) {
        FileMark mark = file;
        mark.isOpenForWriting = false;
        if (const auto before = watch.handedOn.constFind(file.path);
            before != watch.handedOn.constEnd() && *before == mark)
            continue;
        const auto known = watch.pending.constFind(file.path);
        const bool isSame = known != watch.pending.constEnd() && known->mark == mark;
        const qint64 seen = isSame ? known->seen : now;
        if (isSame && !file.isOpenForWriting && now - seen >= m_pace.settle) {
            watch.handedOn.insert(file.path, mark);
            files.append(file.path);
        } else {
            pending.insert(file.path, {mark, seen});
        }
    }
    watch.pending = pending;
    return files;
}

// Everything up to `since` has been handed on.
void FolderWatch::advance(Watch &watch, const FolderLook &look)
{
    qint64 since = watch.folder.since;
    for (const FileMark &file : look.files)
        since = std::max(since, file.changed);
    for (const Pending &file : std::as_const(watch.pending))
        since = std::min(since, file.mark.changed - 1);
    watch.folder.since = std::max(since, watch.begun);
    watch.handedOn.removeIf([&watch](const auto &file) { return file.value().changed < watch.folder.since - slack; });
}

void FolderWatch::follow(Watch &watch, const QStringList &folders)
{
    QStringList gone, come;
    std::ranges::copy_if(watch.watched, std::back_inserter(gone),
                         [&folders](const QString &folder) { return !folders.contains(folder); });
    std::ranges::copy_if(folders, std::back_inserter(come),
                         [&watch](const QString &folder) { return !watch.watched.contains(folder); });
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!come.isEmpty())
        m_watcher.addPaths(come); // the poll serves those that the system has no more watches for
    watch.watched = folders;
}

} // namespace Quipu
