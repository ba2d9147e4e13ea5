// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/importing.h"

#include <QObject>

#include <memory>

namespace Quipu {

// Looks for the bytes among a project's articles, on a connection of its own: for the thread that calls it.
KnownBytes knownBytesOf(const QString &projectPath);

// importFiles for the window: runs in the pool, its results arrive in the GUI lane in pieces.
class ImportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportJob)

public:
    explicit ImportJob(const QString &projectPath, QObject *parent = nullptr);
    ~ImportJob() override; // cancels and waits for the file under way

    void start(const QStringList &paths, const ImportOptions &options = {});
    void cancel(); // what has arrived stays
    bool isRunning() const;

Q_SIGNALS:
    void progressed(int done, int total, const QString &file); // the file under way; not every one is told
    void arrived(const std::vector<Quipu::Addition> &batch);
    // A source that the project knows has other bytes now: the article's next revision, as the file had it when it was
    // read.
    void revised(Quipu::ArticleId former, const Quipu::Result<Quipu::ArticleRevision> &revision);
    void fileFinished(const QByteArray &sha256); // see ImportListener::finished
    void finished(const Quipu::ImportReport &report);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace Quipu
