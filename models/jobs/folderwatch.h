// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/watchedfolder.h"
#include "models/jobs/folderlook.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace Quipu {

// Watches folders and hands on the files that have arrived or changed in them, once they have stopped growing. The
// system's notifications say when to look, and a slow poll where there are none. A folder that is gone is looked for
// again. Reads no file's contents. Looks run in the pool, one at a time; everything else is GUI lane.
class FolderWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderWatch)

public:
    // Milliseconds.
    struct Pace
    {
        int poll = 30'000; // from look to look where nothing was notified
        int settle = 2000; // a file that has stayed as it is for so long is complete
        int notice = 200; // from a notification to the look: they come in swarms
    };

    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override; // waits for the look under way, which is stopped

    void setPace(const Pace &pace);
    // All of them, as they were kept; `since` is where each goes on.
    void setFolders(const std::vector<WatchedFolder> &folders);
    std::vector<WatchedFolder> folders() const; // as they are to be kept
    FolderState stateOf(const QString &path) const;
    void add(const QString &path); // what is in it already arrives too
    void remove(const QString &path);
    void setPaused(const QString &path, bool isPaused);
    void rewind(const QString &path, qint64 since); // what changed since then arrives once more

Q_SIGNALS:
    void arrived(const QString &folder, const QStringList &files);
    void stateChanged(); // of some folder, or of their list
    void wentMissing(const QString &folder);

private:
    struct Pending
    {
        FileMark mark;
        qint64 seen = 0; // when it was first found so, by m_clock
    };
    struct Watch
    {
        WatchedFolder folder;
        bool isMissing = false;
        qint64 begun = 0; // `since` at the start: what is older never arrives again
        QHash<QString, Pending> pending;
        QHash<QString, FileMark> handedOn; // lately
        QStringList watched; // by m_watcher
    };

    Watch *watchOf(const QString &path);
    void lookSoon(int milliseconds);
    void lookAtNext();
    void take(const QString &path, const FolderLook &look);
    QStringList settled(Watch &watch, const FolderLook &look);
    void advance(Watch &watch, const FolderLook &look);
    void follow(Watch &watch, const QStringList &folders);

    std::vector<Watch> m_watches;
    QStringList m_due; // folders that this round still has to look at
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QElapsedTimer m_clock;
    Pace m_pace;
    qint64 m_slowest = 0; // milliseconds of this round's slowest look
    bool m_isPending = false; // files were found that may still grow
    bool m_isMissed = false; // something was notified during a look
    std::stop_source m_stop;
    QFuture<void> m_look;
};

} // namespace Quipu
