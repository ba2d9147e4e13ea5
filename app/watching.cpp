// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watching.h"

#include "app/session.h"
#include "views/dialogs/prompts.h"

#include <QPointer>

namespace Quipu {

Watching::Watching(Store &store, const QString &projectPath, Session &session, Prompts &prompts, QObject *parent)
    : WatchedFoldersDesk(parent)
    , m_projectPath(projectPath)
    , m_session(session)
    , m_prompts(prompts)
    , m_importer(store, projectPath)
{
    connect(&m_watch, &FolderWatch::arrived, this, &Watching::take);
    connect(&m_watch, &FolderWatch::stateChanged, this, &WatchedFoldersDesk::changed);
    connect(&m_watch, &FolderWatch::wentMissing, this, &Watching::wentMissing);
    connect(&m_importer, &Importer::finished, this, &Watching::finishBatch);
}

void Watching::start()
{
    m_watch.setFolders(m_session.watchedFoldersOf(m_projectPath));
}

std::vector<WatchedFoldersDesk::Row> Watching::rows() const
{
    std::vector<Row> rows;
    for (const WatchedFolder &folder : m_watch.folders())
        rows.push_back({folder, m_watch.stateOf(folder.path)});
    return rows;
}

void Watching::askForFolder()
{
    m_prompts.askForFile(Prompts::File::WatchFolder, {}, [guard = QPointer(this)](const QStringList &paths) {
        if (guard)
            guard->add(paths.first());
    });
}

void Watching::add(const QString &path)
{
    m_watch.add(path);
    keep();
}

void Watching::remove(const QString &path)
{
    m_watch.remove(path);
    keep();
}

void Watching::setPaused(const QString &path, bool isPaused)
{
    m_watch.setPaused(path, isPaused);
    keep();
}

void Watching::take(const QString &folder, const QStringList &files)
{
    m_batches.append(folder);
    m_importer.start(files);
}

void Watching::finishBatch()
{
    if (m_batches.isEmpty())
        return;
    const QString folder = m_batches.takeFirst();
    if (m_importer.report().cancelled) {
        // Whoever stops it wants no more of it for now; going on brings what has not come in.
        for (const WatchedFolder &kept : m_session.watchedFoldersOf(m_projectPath)) {
            if (kept.path != folder)
                continue;
            m_watch.rewind(folder, kept.since);
            m_watch.setPaused(folder, true);
        }
        m_batches.clear();
    }
    keep();
    Q_EMIT cameIn(folder);
}

void Watching::keep()
{
    std::vector<WatchedFolder> folders = m_watch.folders();
    if (!m_batches.isEmpty()) { // what is on its way may be lost with the program: it is not counted yet
        const std::vector<WatchedFolder> kept = m_session.watchedFoldersOf(m_projectPath);
        for (WatchedFolder &folder : folders) {
            folder.since = 0;
            for (const WatchedFolder &before : kept) {
                if (before.path == folder.path)
                    folder.since = before.since;
            }
        }
    }
    m_session.setWatchedFoldersOf(m_projectPath, folders);
}

} // namespace Quipu
