// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importer.h"

#include <QTimer>

namespace Quipu {

// The imports of one project that have not come to their end, in a file beside the settings: there after a crash, too.
// Written and read in the pool. GUI lane.
class PendingImports final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PendingImports)

public:
    explicit PendingImports(const QString &path, QObject *parent = nullptr);
    ~PendingImports() override; // writes what is not yet

    void load(); // ends in loaded; until then nothing is written
    void keep(const std::vector<ImportTask> &tasks, bool isUrgent); // none: the file goes

Q_SIGNALS:
    void loaded(const std::vector<Quipu::ImportTask> &tasks);

private:
    void write();

    QString m_path;
    std::vector<ImportTask> m_tasks;
    QTimer m_soon;
    bool m_isChanged = false, m_isWriting = false, m_isLoading = false;
};

} // namespace Quipu
