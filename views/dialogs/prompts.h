// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartoptions.h"
#include "views/dialogs/report.h"

#include <functional>

namespace Quipu {

class CodebookDesk;
class ReextractionDesk;

// A chart on its way into a file.
struct ChartExport
{
    QString path; // its ending says the format; in a suggestion the name without one
    ChartOptions options;
};

// Everything the program asks a person. Answers arrive by callback, now or later, in the GUI lane; when the person
// cancels nothing is called. Nothing here waits.
class Prompts
{
public:
    enum class File { NewProject, OpenProject, SaveCopy, ImportFiles, ImportFolder, ImportCodebook, ExportCodebook };

    using PathsAnswer = std::function<void(const QStringList &)>; // never empty; one path except for ImportFiles
    using TextAnswer = std::function<void(const QString &)>;
    using ExportAnswer = std::function<void(const ChartExport &)>;

    virtual ~Prompts() = default;

    // suggestion: a file name or folder to begin with, "" for the place last used.
    virtual void askForFile(File purpose, const QString &suggestion, PathsAnswer answer) = 0;
    virtual void askForSnapshotName(const QString &suggestion, TextAnswer answer) = 0;
    // Why something is in order that does not look so; about: what.
    virtual void askForReason(const QString &about, const QString &suggestion, TextAnswer answer) = 0;
    virtual void askForExport(const ChartExport &suggestion, ExportAnswer answer) = 0;
    // Both stay beside the window; the desk outlives them or closes them.
    virtual void editCodebook(CodebookDesk &desk) = 0;
    virtual void showReextraction(ReextractionDesk &desk) = 0;
    virtual void showReport(const Report &report) = 0;
    virtual void showAbout() = 0;
};

} // namespace Quipu
