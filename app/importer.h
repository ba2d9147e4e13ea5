// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/importing.h"

#include <QObject>

#include <deque>
#include <memory>

namespace Quipu {

class ImportJob;

// The imports of one project, one after the other; what is asked for while one runs waits its turn. Keeps the report of
// the last one. GUI lane.
class Importer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Importer)

public:
    explicit Importer(const QString &projectPath, QObject *parent = nullptr);
    ~Importer() override;

    void setCodebook(const SharedCodebook &codebook); // for the imports that start from now on
    void start(const QStringList &paths);
    void cancel(); // this one and those that wait; what has arrived stays
    bool isRunning() const { return m_job != nullptr; }
    const ImportReport &report() const { return m_report; } // of the last import that ended
    int articles() const { return m_articles; } // that the last import brought

Q_SIGNALS:
    void progressed(int done, int total);
    void arrived(const std::vector<Quipu::Addition> &batch);
    void revised(Quipu::ArticleId former, const Quipu::Result<Quipu::ArticleRevision> &revision); // see ImportJob
    void finished();

private:
    void startNext();
    void end(const ImportReport &report);

    QString m_projectPath;
    SharedCodebook m_codebook;
    std::deque<QStringList> m_waiting;
    std::unique_ptr<ImportJob> m_job;
    ImportReport m_report;
    int m_articles = 0;
};

} // namespace Quipu
