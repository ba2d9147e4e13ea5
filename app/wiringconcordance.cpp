// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/interchange/concordancesheet.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/docks/concordancedock.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

void exportConcordance(Workbench &bench, OpenProject &project, const QString &path)
{
    const std::optional<SheetFormat> format = sheetFormatOf(path);
    if (!format) {
        bench.notices().showError({Error::Kind::Invalid, Workbench::tr("The name does not say which format it is"),
                                   path, Workbench::tr("End it in .xlsx or .csv")});
        return;
    }
    const std::vector<ConcordanceLine> lines = project.models.concordance.lines();
    const auto write = [path, format, lines] { return writeConcordance(path, *format, lines); };
    runInPool<Outcome>(&project, write, [&bench, path, count = int(lines.size())](const Outcome &written) {
        if (written)
            bench.notices().showMessage(
                Workbench::tr("Exported %n place(s) to %1", nullptr, count).arg(QDir::toNativeSeparators(path)));
        else
            bench.notices().showError(written.error());
    });
}

void askWhereTo(Workbench &bench, OpenProject &project)
{
    bench.prompts().askForFile(Prompts::File::ExportTable, Workbench::tr("%1 concordance").arg(project.name()),
                               [&bench, guard = QPointer(&project)](const QStringList &paths) {
                                   if (guard)
                                       exportConcordance(bench, *guard, paths.first());
                               });
}

// Where something selected is found elsewhere is one key away.
void wireAsking(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    ConcordanceDock *dock = window.concordance();
    const ReaderView *reader = window.reader();
    QObject::connect(window.actions().action(u"edit.concordance"_s), &QAction::triggered, &project, [dock, reader] {
        constexpr qsizetype longest = 200; // letters; more is no word
        const TextSpan span = reader->selection();
        dock->ask(span.length() <= longest ? span.in(reader->text()).toString() : QString());
    });
    QObject::connect(window.actions().action(u"annotate.concordance"_s), &QAction::triggered, &project,
                     [dock, &project] {
                         const std::optional<MentionRow> &row = project.selected.mention();
                         if (row && row->root)
                             dock->askForEntity(row->root, row->entityName);
                         else if (row)
                             dock->ask(row->mention.quote.text);
                     });
}

void showLineMenu(MainWindow &window, const QPoint &position)
{
    auto *menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(window.actions().action(u"annotate.tagLines"_s));
    menu->popup(position);
}

} // namespace

// Every place of a word stands under the other, and leads to its sentence.
void wireConcordance(Workbench &bench, OpenProject &project)
{
    ConcordanceDock *dock = bench.window().concordance();
    ConcordanceList *list = &project.concordance;
    QObject::connect(dock, &ConcordanceDock::queryEdited, list, &ConcordanceList::setQuery);
    QObject::connect(dock, &ConcordanceDock::sortEdited, list, &ConcordanceList::setSort);
    QObject::connect(list, &ConcordanceList::progressed, dock, &ConcordanceDock::showProgress);
    QObject::connect(list, &ConcordanceList::refused, dock, &ConcordanceDock::showRefusal);
    QObject::connect(dock, &ConcordanceDock::lineActivated, &project.article,
                     [&project](ArticleId article, TextSpan span) {
                         project.article.open(article, {.span = span, .figure = {}, .selects = true});
                     });
    QObject::connect(&project.article, &OpenArticle::opened, dock,
                     [dock](const LoadedArticle &loaded) { dock->setArticle(loaded.article.id); });
    QObject::connect(&project.article, &OpenArticle::left, dock, [dock] { dock->setArticle({}); });
    QObject::connect(dock, &ConcordanceDock::exportRequested, &project,
                     [&bench, &project] { askWhereTo(bench, project); });
    ActionRegistry *actions = &bench.window().actions();
    QObject::connect(dock, &ConcordanceDock::linesShown, &project,
                     [actions](bool areThere) { actions->setCondition(Condition::ConcordanceLines, areThere); });
    QObject::connect(dock, &ConcordanceDock::tagRequested, actions->action(u"annotate.tagLines"_s), &QAction::trigger);
    QObject::connect(dock, &ConcordanceDock::menuRequested, &project,
                     [&bench](const QPoint &position) { showLineMenu(bench.window(), position); });
    wireAsking(bench, project);
}

} // namespace Quipu
