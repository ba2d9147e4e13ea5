// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/filedialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

using Mode = QFileDialog::FileMode; // AnyFile: one to be written
using File = Prompts::File;

struct FilePurpose
{
    File file;
    const char *title, *accept;
    Mode mode;
    const char *filter = nullptr, *otherFilter = nullptr;
    QLatin1StringView suffix = "quipu"_L1;
};

constexpr const char *projects = QT_TRANSLATE_NOOP("DialogPrompts", "Quipu projects (*.quipu)");
constexpr const char *codebooks = QT_TRANSLATE_NOOP("DialogPrompts", "Codebooks (*.json)");
constexpr const char *chartTemplates = QT_TRANSLATE_NOOP("DialogPrompts", "Chart templates (*.json)");
constexpr const char *exporting = QT_TRANSLATE_NOOP("DialogPrompts", "Export");
constexpr const char *importing = QT_TRANSLATE_NOOP("DialogPrompts", "Import");

constexpr FilePurpose purposes[] = {
    {File::NewProject, QT_TRANSLATE_NOOP("DialogPrompts", "New Project"), QT_TRANSLATE_NOOP("DialogPrompts", "Create"),
     Mode::AnyFile, projects},
    {File::OpenProject, QT_TRANSLATE_NOOP("DialogPrompts", "Open Project"), QT_TRANSLATE_NOOP("DialogPrompts", "Open"),
     Mode::ExistingFile, projects},
    {File::SaveCopy, QT_TRANSLATE_NOOP("DialogPrompts", "Save a Copy"), QT_TRANSLATE_NOOP("DialogPrompts", "Save"),
     Mode::AnyFile, projects},
    {File::MergeProject, QT_TRANSLATE_NOOP("DialogPrompts", "Merge Another Project"),
     QT_TRANSLATE_NOOP("DialogPrompts", "Compare"), Mode::ExistingFile, projects},
    {File::ImportFiles, QT_TRANSLATE_NOOP("DialogPrompts", "Import Files"), importing, Mode::ExistingFiles,
     QT_TRANSLATE_NOOP("DialogPrompts", "All files (*)"),
     QT_TRANSLATE_NOOP("DialogPrompts",
                       "Documents (*.txt *.text *.md *.html *.htm *.xhtml *.mht *.mhtml *.pdf *.docx *.odt "
                       "*.rtf *.epub *.eml *.mbox *.json *.jsonl *.csv *.tsv *.ris *.bib *.zip *.tar *.gz *.tgz)")},
    {File::ImportFolder, QT_TRANSLATE_NOOP("DialogPrompts", "Import Folder"), importing, Mode::Directory},
    {File::ImportCodebook, QT_TRANSLATE_NOOP("DialogPrompts", "Import Codebook"), importing, Mode::ExistingFile,
     codebooks},
    {File::ExportCodebook, QT_TRANSLATE_NOOP("DialogPrompts", "Export Codebook"), exporting, Mode::AnyFile, codebooks,
     nullptr, "json"_L1},
    {File::ImportTypes, QT_TRANSLATE_NOOP("DialogPrompts", "Import Entity Types"), importing, Mode::ExistingFile,
     QT_TRANSLATE_NOOP("DialogPrompts", "Entity types (*.json *.csv *.tsv)")},
    {File::ExportTypes, QT_TRANSLATE_NOOP("DialogPrompts", "Export Entity Types"), exporting, Mode::AnyFile,
     QT_TRANSLATE_NOOP("DialogPrompts", "Entity types (*.json)"), QT_TRANSLATE_NOOP("DialogPrompts", "Tables (*.csv)"),
     "json"_L1},
    {File::ImportNames, QT_TRANSLATE_NOOP("DialogPrompts", "Import a List of Names"), importing, Mode::ExistingFile,
     QT_TRANSLATE_NOOP("DialogPrompts", "Lists of names (*.csv *.tsv *.tab *.txt)"),
     QT_TRANSLATE_NOOP("DialogPrompts", "All files (*)")},
    {File::ExportNames, QT_TRANSLATE_NOOP("DialogPrompts", "Export a List of Names"), exporting, Mode::AnyFile,
     QT_TRANSLATE_NOOP("DialogPrompts", "Tables (*.csv)"), nullptr, "csv"_L1},
    {File::ImportChartTemplate, QT_TRANSLATE_NOOP("DialogPrompts", "Import Chart Template"), importing,
     Mode::ExistingFile, chartTemplates},
    {File::ExportChartTemplate, QT_TRANSLATE_NOOP("DialogPrompts", "Export Chart Template"), exporting, Mode::AnyFile,
     chartTemplates, nullptr, "json"_L1},
    {File::WatchFolder, QT_TRANSLATE_NOOP("DialogPrompts", "Watch Folder"), QT_TRANSLATE_NOOP("DialogPrompts", "Watch"),
     Mode::Directory},
    {File::BackupFolder, QT_TRANSLATE_NOOP("DialogPrompts", "Place for Backups"),
     QT_TRANSLATE_NOOP("DialogPrompts", "Choose"), Mode::Directory},
    {File::SaveOriginal, QT_TRANSLATE_NOOP("DialogPrompts", "Save Original"),
     QT_TRANSLATE_NOOP("DialogPrompts", "Save"), Mode::AnyFile, QT_TRANSLATE_NOOP("DialogPrompts", "All files (*)"),
     nullptr, ""_L1},
    {File::ExportTable, QT_TRANSLATE_NOOP("DialogPrompts", "Export Table"), exporting, Mode::AnyFile,
     QT_TRANSLATE_NOOP("DialogPrompts", "Tables (*.xlsx *.csv)"), nullptr, "xlsx"_L1},
    {File::ExportReport, QT_TRANSLATE_NOOP("DialogPrompts", "Save the Report"),
     QT_TRANSLATE_NOOP("DialogPrompts", "Save"), Mode::AnyFile, QT_TRANSLATE_NOOP("DialogPrompts", "Tables (*.csv)"),
     QT_TRANSLATE_NOOP("DialogPrompts", "JSON (*.json)"), "csv"_L1},
};

QString spoken(const char *text)
{
    return QCoreApplication::translate("DialogPrompts", text);
}

QFileDialog *titled(const QString &title, const char *accept, Mode mode, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode == Mode::AnyFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(mode);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == Mode::Directory);
    dialog->setLabelText(QFileDialog::LookIn, spoken(QT_TRANSLATE_NOOP("DialogPrompts", "Look in:")));
    dialog->setLabelText(QFileDialog::FileName, spoken(QT_TRANSLATE_NOOP("DialogPrompts", "File &name:")));
    dialog->setLabelText(QFileDialog::FileType, spoken(QT_TRANSLATE_NOOP("DialogPrompts", "Files of &type:")));
    dialog->setLabelText(QFileDialog::Accept, spoken(accept));
    dialog->setLabelText(QFileDialog::Reject, spoken(QT_TRANSLATE_NOOP("DialogPrompts", "Cancel")));
    return dialog;
}

} // namespace

QFileDialog *fileDialog(File file, QWidget *parent)
{
    const FilePurpose &purpose = *std::ranges::find(purposes, file, &FilePurpose::file);
    QFileDialog *dialog = titled(spoken(purpose.title), purpose.accept, purpose.mode, parent);
    dialog->setDefaultSuffix(purpose.suffix);
    QStringList filters;
    for (const char *filter : {purpose.filter, purpose.otherFilter}) {
        if (filter != nullptr)
            filters.append(spoken(filter));
    }
    if (!filters.isEmpty())
        dialog->setNameFilters(filters);
    return dialog;
}

QFileDialog *exportFileDialog(const QString &title, const QString &name, const QString &ending, QWidget *parent)
{
    QFileDialog *dialog = titled(title, exporting, Mode::AnyFile, parent);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter("*."_L1 + ending);
    dialog->selectFile(name + u'.' + ending);
    return dialog;
}

} // namespace Quipu
