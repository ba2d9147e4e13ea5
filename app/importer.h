// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/importing.h"
#include "views/dialogs/importchoices.h"
#include "views/dialogs/importreport.h"

#include <QObject>

#include <deque>
#include <memory>

namespace Quipu {

class ImportJob;
class Store;

// One import that was asked for, and how far it has come.
struct ImportTask
{
    QStringList paths;
    ImportChoices choices;
    bool isRetry = false; // of files that failed: what becomes of them takes their place in the report
    int done = 0, total = 0; // files
    QSet<QByteArray> finished {}; // see ImportOptions
};

// The imports of one project, one after the other; what is asked for while one runs waits its turn, and for the file to
// hold what came before, so that it is known. Keeps the report of
// the last one, and those that were stopped until they are continued or forgotten. GUI lane.
class Importer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Importer)

public:
    Importer(Store &store, const QString &projectPath, QObject *parent = nullptr);
    ~Importer() override;

    // For the imports that are asked for from now on.
    void setCodebook(const SharedCodebook &codebook);
    void setChoices(const ImportChoices &choices);

    void start(const QStringList &paths); // as chosen
    void start(const ImportTask &task);
    void cancel(); // this one and those that wait; what has arrived stays
    bool isRunning() const { return m_job != nullptr || m_isStarting; }

    // The project has taken these in as articles.
    void keep(const std::vector<Addition> &batch, const std::vector<ArticleId> &articles);

    // The report of the last import that ended. files: never null.
    const ImportReport &report() const { return m_report; }
    ImportedFiles files() const { return m_files; }
    int articles() const { return m_articles; } // that it brought
    const ImportTask &lastTask() const { return m_task; }

    // What has not been imported to its end: the import that runs, those that wait, those that were stopped.
    std::vector<ImportTask> pending() const;
    const std::vector<ImportTask> &stopped() const { return m_stopped; }
    void addStopped(const std::vector<ImportTask> &tasks); // at an earlier time
    void continueStopped();
    void forgetStopped();

Q_SIGNALS:
    void progressed(int done, int total, const QString &file);
    void arrived(const std::vector<Quipu::Addition> &batch);
    void revised(Quipu::ArticleId former, const Quipu::Result<Quipu::ArticleRevision> &revision); // see ImportJob
    void finished();
    void runningChanged(bool isRunning);
    void pendingChanged(bool isUrgent); // not urgent: one of them has come further
    void stoppedChanged();

private:
    void startNext();
    void run();
    void end(const ImportReport &report);
    void takeReport(const ImportReport &report);

    Store &m_store;
    QString m_projectPath;
    SharedCodebook m_codebook;
    ImportChoices m_choices;
    std::deque<ImportTask> m_waiting;
    std::vector<ImportTask> m_stopped;
    std::unique_ptr<ImportJob> m_job;
    ImportTask m_task; // under way, or the last one
    ImportReport m_report;
    std::vector<ImportedFile> m_arrived; // of the import under way
    ImportedFiles m_files;
    int m_articles = 0;
    bool m_isStarting = false; // waits for the file
};

} // namespace Quipu
