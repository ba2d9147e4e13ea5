// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importer.h"
#include "models/jobs/folderwatch.h"
#include "views/dialogs/watchedfoldersdesk.h"

namespace Quipu {

class Prompts;
class Session;

// The watched folders of a project: what arrives in them is imported, one batch after the other, beside what the
// analyst imports by hand. Where each folder goes on is kept in the session once its files have come in. GUI lane.
class Watching final : public WatchedFoldersDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Watching)

public:
    Watching(Store &store, const QString &projectPath, Session &session, Prompts &prompts, QObject *parent = nullptr);

    void start();
    Importer &importer() { return m_importer; }
    FolderWatch &watch() { return m_watch; }

    std::vector<Row> rows() const override;
    void askForFolder() override;
    void add(const QString &path);
    void remove(const QString &path) override;
    void setPaused(const QString &path, bool isPaused) override;

Q_SIGNALS:
    void cameIn(const QString &folder); // a batch: importer() tells what came of it
    void wentMissing(const QString &folder);

private:
    void take(const QString &folder, const QStringList &files);
    void finishBatch();
    void keep(); // in the session, where everything that was handed on has come in

    QString m_projectPath;
    Session &m_session;
    Prompts &m_prompts;
    FolderWatch m_watch;
    Importer m_importer;
    QStringList m_batches; // their folders, in the order in which the importer has them
};

} // namespace Quipu
