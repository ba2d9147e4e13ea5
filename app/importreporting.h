// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importer.h"
#include "views/dialogs/importreportdesk.h"

namespace Quipu {

class Prompts;

// The desk of the report on a project's last import. What takes long with many files is done in the pool.
class ImportReporting final : public ImportReportDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportReporting)

public:
    ImportReporting(Importer &importer, Prompts &prompts, QObject *parent = nullptr);

    QString summary() const override;
    ImportedFiles files() const override { return m_importer.files(); }
    void arrange(const ImportReportQuery &query) override;
    void open(ArticleId article) override { Q_EMIT articleRequested(article); }
    void save(const std::vector<int> &rows) override;
    Limits higherLimits() const override;
    void retry(const std::vector<int> &rows, bool hasHigherLimits) override;

Q_SIGNALS:
    void articleRequested(Quipu::ArticleId article);
    void saved(const QString &path);
    void failed(const Quipu::Error &error);

private:
    Importer &m_importer;
    Prompts &m_prompts;
    int m_asked = 0; // the last arrangement that was asked for
};

} // namespace Quipu
