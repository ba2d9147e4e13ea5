// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/importreport.h"

#include <QObject>

namespace Quipu {

// What lies on the desk while the report of an import is looked at. The program implements it, a test scripts it. GUI
// lane; nothing waits.
class ImportReportDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Limits
    {
        int seconds = 0, megabytes = 0;
    };

    virtual QString summary() const = 0; // a sentence or two
    virtual ImportedFiles files() const = 0;
    virtual void arrange(const ImportReportQuery &query) = 0; // the last one ends in arranged
    virtual void open(ArticleId article) = 0;
    virtual void save(const std::vector<int> &rows) = 0; // asks for a file
    virtual Limits higherLimits() const = 0; // than those that files were read with
    // Imports the files that failed once more; what becomes of them takes their place in the report.
    virtual void retry(const std::vector<int> &rows, bool hasHigherLimits) = 0;

Q_SIGNALS:
    void filesChanged(); // it is another report now
    void arranged(const std::vector<int> &rows);
    void runningChanged(bool isRunning);
};

} // namespace Quipu
