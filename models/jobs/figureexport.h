// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figurefilter.h"
#include "models/interchange/sheetwriter.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace Quipu {

class Reader;

// Which figures of a project become a table, and where.
struct FigureExport
{
    QString path;
    SheetFormat format = SheetFormat::Csv;
    std::vector<FigureId> figures; // these, in this order; empty: those that the filter finds, in its order
    FigureFilter filter;
};

using ExportProgress = std::function<void(int done, int total)>;

// Writes the table in pieces; answers with the number of its figures. Cancelled, it leaves nothing. Any lane.
Result<int> exportFigures(Reader &reader, const FigureExport &wanted, const ExportProgress &progress,
                          std::stop_token stop);

// The same for the window: runs in the pool on a connection of its own. GUI lane.
class FigureExportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureExportJob)

public:
    explicit FigureExportJob(const QString &projectPath, QObject *parent = nullptr);
    ~FigureExportJob() override; // cancels and waits

    // done is called once, in the GUI lane. Not while it is running.
    void start(const FigureExport &wanted, std::function<void(const FigureExport &, const Result<int> &)> done);
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void progressed(int done, int total);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Quipu
