// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/importpreview.h"
#include "models/jobs/importing.h"

#include <QObject>

#include <memory>

namespace Quipu {

class GuardedReader;

// What importFiles would make of a file, without a project. Nothing when it was stopped. Blocks: pool, never the GUI
// lane.
std::optional<PreviewedFile> previewFile(const QString &path, GuardedReader &reader, const ImportOptions &options,
                                         const std::stop_token &stop = {});

// Looks at what is to be imported: counts files and bytes, and reads the first files as their import would. In the
// pool; what it finds arrives in the GUI lane in pieces.
class ImportPreviewJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPreviewJob)

public:
    static constexpr int shownFiles = 20;

    explicit ImportPreviewJob(QObject *parent = nullptr);
    ~ImportPreviewJob() override; // stops and waits

    void look(const QStringList &paths, const ImportOptions &options); // instead of what it looks at
    void cancel();

Q_SIGNALS:
    void counted(int files, qint64 bytes, bool isAll);
    void begun(const QStringList &files); // those that will be previewed
    void previewed(const Quipu::PreviewedFile &file);
    void ended(); // not when it was cancelled

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Quipu
