// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/dialogprompts.h"

#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/articlefieldsdialog.h"
#include "views/dialogs/backupsdialog.h"
#include "views/dialogs/chartdesk.h"
#include "views/dialogs/chartdialog.h"
#include "views/dialogs/codebookdialog.h"
#include "views/dialogs/comparisondialog.h"
#include "views/dialogs/entitytypesdialog.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/fielddialog.h"
#include "views/dialogs/figureexportdialog.h"
#include "views/dialogs/filedialogs.h"
#include "views/dialogs/importdesk.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/importreportdesk.h"
#include "views/dialogs/importreportdialog.h"
#include "views/dialogs/mergedialog.h"
#include "views/dialogs/namelistsdialog.h"
#include "views/dialogs/occurrencedialog.h"
#include "views/dialogs/preferencesdialog.h"
#include "views/dialogs/projectmergedialog.h"
#include "views/dialogs/reextractiondialog.h"
#include "views/dialogs/relationdialog.h"
#include "views/dialogs/reportdialog.h"
#include "views/dialogs/revisionsdialog.h"
#include "views/dialogs/searchdialog.h"
#include "views/dialogs/searchhelp.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/dialogs/statesdialog.h"
#include "views/dialogs/watchedfoldersdialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("DialogPrompts", text);
}

} // namespace

DialogPrompts::DialogPrompts(QWidget *window)
    : m_window(window)
{ }

void DialogPrompts::askForFile(File purpose, const QString &suggestion, PathsAnswer answer)
{
    QFileDialog *dialog = fileDialog(purpose, m_window);
    if (!suggestion.isEmpty())
        dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [answer = std::move(answer)](const QStringList &paths) {
                         if (!paths.isEmpty())
                             answer(paths);
                     });
    dialog->open();
}

void DialogPrompts::askForReason(const QString &about, const QString &suggestion, TextAnswer answer)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(say(QT_TRANSLATE_NOOP("DialogPrompts", "Settle Check")));
    dialog->setLabelText(
        say(QT_TRANSLATE_NOOP("DialogPrompts", "%1\n\nWhy is this in order? The reason is kept in the project:"))
            .arg(about));
    dialog->setTextValue(suggestion);
    dialog->setOkButtonText(say(QT_TRANSLATE_NOOP("DialogPrompts", "Settle")));
    dialog->setCancelButtonText(say(QT_TRANSLATE_NOOP("DialogPrompts", "Cancel")));
    if (auto *label = dialog->findChild<QLabel *>()) {
        label->setTextFormat(Qt::PlainText); // texts speak, not mark-up
        label->setWordWrap(true);
    }
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 80, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog,
                     [answer = std::move(answer)](const QString &reason) {
                         if (!reason.trimmed().isEmpty())
                             answer(reason.trimmed());
                     });
    dialog->open();
}

void DialogPrompts::askForSnapshotName(const QString &suggestion, TextAnswer answer)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(say(QT_TRANSLATE_NOOP("DialogPrompts", "Save Snapshot")));
    dialog->setLabelText(say(QT_TRANSLATE_NOOP("DialogPrompts",
                                               "Everything is saved already. A snapshot gives this "
                                               "moment a name in the history:")));
    dialog->setTextValue(suggestion);
    dialog->setOkButtonText(say(QT_TRANSLATE_NOOP("DialogPrompts", "Save")));
    dialog->setCancelButtonText(say(QT_TRANSLATE_NOOP("DialogPrompts", "Cancel")));
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog,
                     [answer = std::move(answer)](const QString &name) {
                         if (!name.trimmed().isEmpty())
                             answer(name.trimmed());
                     });
    dialog->open();
}

void DialogPrompts::askForText(const TextQuestion &question, TextAnswer answer)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.label);
    dialog->setTextValue(question.text);
    dialog->setOkButtonText(question.accept);
    dialog->setCancelButtonText(say(QT_TRANSLATE_NOOP("DialogPrompts", "Cancel")));
    if (auto *label = dialog->findChild<QLabel *>()) {
        label->setTextFormat(Qt::PlainText); // texts speak, not mark-up
        label->setWordWrap(true);
    }
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 70, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog,
                     [answer = std::move(answer), mayBeEmpty = question.mayBeEmpty](const QString &text) {
                         if (mayBeEmpty || !text.trimmed().isEmpty())
                             answer(text.trimmed());
                     });
    dialog->open();
}

void DialogPrompts::askForExport(const ChartExport &suggestion, ExportAnswer answer)
{
    auto *dialog = new ExportDialog(suggestion, m_window);
    QObject::connect(dialog, &ExportDialog::chosen, dialog, std::move(answer));
    dialog->open();
}

void DialogPrompts::editCodebook(CodebookDesk &desk)
{
    (new CodebookDialog(desk, m_window))->show();
}

void DialogPrompts::editWatchedFolders(WatchedFoldersDesk &desk)
{
    for (WatchedFoldersDialog *open : m_window->findChildren<WatchedFoldersDialog *>()) {
        if (open->isOf(desk)) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    (new WatchedFoldersDialog(desk, m_window))->show();
}

void DialogPrompts::editChart(ChartDesk &desk)
{
    auto *dialog = new ChartDialog(desk, m_window);
    QObject::connect(dialog, &QObject::destroyed, &desk, &QObject::deleteLater);
    QObject::connect(&desk, &ChartDesk::raiseRequested, dialog, [dialog] {
        dialog->raise();
        dialog->activateWindow();
    });
    dialog->show();
}

void DialogPrompts::prepareImport(ImportDesk &desk)
{
    auto *dialog = new ImportDialog(desk, m_window);
    QObject::connect(dialog, &QObject::destroyed, &desk, &QObject::deleteLater);
    dialog->show();
}

void DialogPrompts::showImportReport(ImportReportDesk &desk)
{
    auto *dialog = m_window->findChild<ImportReportDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr)
        dialog = new ImportReportDialog(desk, m_window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void DialogPrompts::editPreferences(const Preferences &now, const PreferenceFacts &facts, PreferencesAnswer answer)
{
    auto *dialog = new PreferencesDialog(now, facts, m_window);
    QObject::connect(dialog, &PreferencesDialog::chosen, dialog, std::move(answer));
    dialog->open();
}

void DialogPrompts::editEntityTypes(EntityTypesDesk &desk)
{
    (new EntityTypesDialog(desk, m_window))->show();
}

void DialogPrompts::editNameLists(NameListsDesk &desk, ListPage page)
{
    const auto wanted = page == ListPage::Refusals ? NameListsDialog::Refusals : NameListsDialog::Lists;
    auto *dialog = m_window->findChild<NameListsDialog *>();
    if (dialog == nullptr || !dialog->isVisible()) // one that is not on its way out
        dialog = new NameListsDialog(desk, wanted, m_window);
    dialog->showPage(wanted);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void DialogPrompts::showOccurrences(OccurrenceDesk &desk)
{
    auto *dialog = new OccurrenceDialog(desk, m_window);
    QObject::connect(dialog, &QObject::destroyed, &desk, &QObject::deleteLater);
    dialog->show();
}

void DialogPrompts::compareStates(StatesDesk &desk)
{
    auto *dialog = new StatesDialog(desk, m_window);
    QObject::connect(dialog, &QObject::destroyed, &desk, &QObject::deleteLater);
    dialog->show();
}

void DialogPrompts::showRevisions(RevisionsDesk &desk)
{
    auto *dialog = new RevisionsDialog(desk, m_window);
    QObject::connect(dialog, &QObject::destroyed, &desk, &QObject::deleteLater);
    dialog->show();
}

void DialogPrompts::askForArticleFields(const std::vector<Article> &articles, ArticleFieldsAnswer answer)
{
    auto *dialog = new ArticleFieldsDialog(articles, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, answer] { answer(dialog->edits()); });
    dialog->open();
}

void DialogPrompts::showReextraction(ReextractionDesk &desk)
{
    (new ReextractionDialog(desk, m_window))->show();
}

void DialogPrompts::mergeProject(ProjectMergeDesk &desk)
{
    auto *dialog = new ProjectMergeDialog(desk, m_window);
    QObject::connect(dialog, &QObject::destroyed, &desk, &QObject::deleteLater);
    dialog->open();
}

void DialogPrompts::askForFigureField(int figures, const FieldChoices &choices, FieldAnswer answer)
{
    auto *dialog = new FieldDialog(figures, choices, m_window);
    QObject::connect(dialog, &FieldDialog::chosen, dialog, std::move(answer));
    dialog->open();
}

void DialogPrompts::askForMerge(const MergePreview &preview, std::function<void()> answer)
{
    auto *dialog = new MergeDialog(preview, m_window);
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(answer));
    dialog->open();
}

void DialogPrompts::buildSearch(SearchDesk &desk)
{
    (new SearchDialog(desk, m_window))->open();
}

void DialogPrompts::showSearchHelp()
{
    openSearchHelp(m_window);
}

void DialogPrompts::askForRelation(const RelationDraft &draft, RelationAnswer answer)
{
    auto *dialog = new RelationDialog(draft, m_window);
    QObject::connect(dialog, &RelationDialog::chosen, dialog, std::move(answer));
    dialog->open();
}

void DialogPrompts::askForFigureExport(const FigureTableChoice &choice, FigureExportAnswer answer)
{
    auto *dialog = new FigureExportDialog(choice, m_window);
    QObject::connect(dialog, &FigureExportDialog::chosen, dialog, std::move(answer));
    dialog->open();
}

void DialogPrompts::editShortcuts(std::vector<ActionRow> rows, const ShortcutSet &set, ShortcutsAnswer answer)
{
    auto *dialog = new ShortcutsDialog(std::move(rows), set, m_window);
    QObject::connect(dialog, &ShortcutsDialog::accepted, dialog, std::move(answer));
    dialog->show();
}

void DialogPrompts::askForConsent(const Consent &consent, std::function<void()> answer)
{
    auto *box = new QMessageBox(QMessageBox::Warning, consent.title, consent.question, QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *accept = box->addButton(consent.accept, QMessageBox::AcceptRole);
    QPushButton *cancel
        = box->addButton(QCoreApplication::translate("DialogPrompts", "Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(accept, &QPushButton::clicked, box, answer);
    box->open();
}

void DialogPrompts::openOutside(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void DialogPrompts::showBackups(BackupsDesk &desk)
{
    auto *dialog = new BackupsDialog(desk, m_window);
    QObject::connect(dialog, &QObject::destroyed, &desk, &QObject::deleteLater);
    dialog->open();
}

void DialogPrompts::showReport(const Report &report)
{
    (new ReportDialog(report, m_window))->show();
}

void DialogPrompts::showComparison(const TextComparison &comparison)
{
    (new ComparisonDialog(comparison, m_window))->show();
}

void DialogPrompts::showAbout()
{
    (new AboutDialog(m_window))->show();
}

} // namespace Quipu
