// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "app/analystname.h"
#include "app/background.h"
#include "app/chartfiles.h"
#include "app/colorscheme.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/recovering.h"
#include "app/samplecorpus.h"
#include "app/wiring.h"
#include "models/jobs/chartevidencereading.h"
#include "models/storage/projectcopy.h"
#include "views/actions/actionregistry.h"
#include "views/charts/chartclipboard.h"
#include "views/charts/chartpanel.h"
#include "views/dialogs/dialogprompts.h"
#include "views/docks/figuredock.h"
#include "views/docks/notedock.h"
#include "views/docks/noteeditor.h"
#include "views/lists/articlelistpane.h"
#include "views/mainwindow/chartdock.h"
#include "views/mainwindow/defaultlayout.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/welcomepage.h"
#include "views/mainwindow/windowstate.h"
#include "views/reader/readerview.h"
#include "views/widgets/statusline.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultCharts = 2;

// Opens in the pool; the store is then moved to the lane that will use it.
Result<std::shared_ptr<std::unique_ptr<SqlStore>>> openStore(const QString &path, bool create)
{
    if (create)
        QDir().mkpath(QFileInfo(path).absolutePath());
    Result<std::unique_ptr<SqlStore>> store
        = SqlStore::open(path, Opening {.create = create, .mayOnlyRead = true, .who = analystName()});
    if (!store)
        return store.error();
    (*store)->moveToThread(QApplication::instance()->thread());
    return std::make_shared<std::unique_ptr<SqlStore>>(std::move(*store));
}

} // namespace

Workbench::Workbench(const QString &settings, std::unique_ptr<Prompts> prompts)
    : m_session(settings)
    , m_models(std::make_unique<ItemModels>())
    , m_window(std::make_unique<MainWindow>())
    , m_prompts(prompts ? std::move(prompts) : std::make_unique<DialogPrompts>(m_window.get()))
    , m_notices(std::make_unique<Notices>(*m_window->messages()))
{
    wireWindow(*this);
    connect(m_window.get(), &MainWindow::closeRequested, this, [this](bool *may) { *may = mayClose(); });
    showRecentProjects();
}

Workbench::~Workbench() = default;

void Workbench::start(const QString &project, const QStringList &files)
{
    const int charts = m_session.chartDocks();
    m_window->setChartCount(charts > 0 ? charts : defaultCharts);
    if (!WindowState::restoreGeometry(*m_window, m_session.geometry())) {
        m_window->resize(m_window->screen()->availableSize());
        m_window->setWindowState(Qt::WindowMaximized);
    }
    // Before the window is shown: it may still become larger, and the docks then keep their proportions.
    const bool isRestored = WindowState::restoreLayout(*m_window, m_session.layout());
    m_window->show();
    if (!isRestored)
        resetLayout();
    if (!project.isEmpty())
        openProject(QFileInfo(project).absoluteFilePath(), !files.isEmpty(), files); // a mistyped name makes no project
    else if (!files.isEmpty())
        openProject(newProjectPath(), true, files);
    else if (const QString last = m_session.lastProject(); !last.isEmpty() && QFileInfo::exists(last))
        openProject(last);
}

void Workbench::openProject(const QString &path, bool create, const QStringList &filesToImport)
{
    if (m_isOpening || (m_project && m_project->path() == path))
        return;
    m_isOpening = true;
    using Opened = Result<std::shared_ptr<std::unique_ptr<SqlStore>>>;
    runInPool<Opened>(
        this, [path, create] { return openStore(path, create); },
        [this, path, filesToImport](Opened opened) {
            m_isOpening = false;
            if (opened)
                adopt(std::move(**opened), filesToImport);
            else if (mayBeRecovered(opened.error(), path))
                m_notices->showError(opened.error(), tr("&Recover…"), [this, path] { recoverDamaged(*this, path); });
            else
                m_notices->showError(opened.error());
        });
}

void Workbench::adopt(std::unique_ptr<SqlStore> store, const QStringList &filesToImport)
{
    closeProject();
    m_project = std::make_unique<OpenProject>(std::move(store), analystName(), *m_models);
    m_session.projectOpened(m_project->path());
    showRecentProjects();
    m_window->showProject(m_project->name());
    wireProject(*this, *m_project);
    restoreView();
    for (Listing *listing : m_project->listings()) {
        if (listing != &m_project->search) // asked by setQuery
            listing->refresh();
    }
    if (!filesToImport.isEmpty())
        importPaths(filesToImport);
    Q_EMIT projectOpened(m_project.get());
}

void Workbench::reopenProject()
{
    if (!m_project)
        return;
    const QString path = m_project->path();
    closeProject();
    openProject(path);
}

void Workbench::openSample()
{
    const QString folder = m_session.dataDirectory();
    const QString path = QDir(folder).filePath(u"sample.quipu"_s);
    if (QFileInfo::exists(path)) {
        openProject(path);
        return;
    }
    runInPool<Result<QStringList>>(
        this, [folder] { return copySampleCorpus(QDir(folder).filePath(u"sample"_s)); },
        [this, path](Result<QStringList> files) {
            if (files)
                openProject(path, true, *files);
            else
                m_notices->showError(files.error());
        });
}

void Workbench::closeProject()
{
    if (!m_project)
        return;
    rememberView();
    unwireProject(*this);
    m_project.reset();
    m_models->clear();
    m_window->showProject({});
    Q_EMIT projectClosed();
}

void Workbench::importPaths(const QStringList &paths)
{
    if (!m_project) {
        openProject(newProjectPath(), true, paths);
        return;
    }
    if (const std::optional<Error> why = m_project->project.whyReadOnly()) {
        m_notices->showError(*why);
        return;
    }
    QStringList others = paths;
    m_project->references.takeFrom(others);
    if (!others.isEmpty())
        m_project->importer.start(others);
}

void Workbench::saveCopy(const QString &target)
{
    const QString source = m_project->path();
    if (QFileInfo(source) == QFileInfo(target)) {
        m_notices->showError({Error::Kind::Invalid, tr("A copy cannot take the place of its original"), target,
                              tr("Choose another name")});
        return;
    }
    runInPool<Outcome>(
        this, [source, target] { return copyProject(source, target); },
        [this, target](const Outcome &outcome) {
            if (outcome)
                m_notices->showMessage(tr("Saved a copy as %1").arg(QDir::toNativeSeparators(target)));
            else
                m_notices->showError(outcome.error());
        });
}

// The evidence is read on the read lane; only painting is left for this one.
void Workbench::exportChart(const ChartDock &chart, const ChartExport &chartExport)
{
    ChartOptions options = chartExport.options;
    options.extent = chart.panel()->extent();
    ChartContent content = chart.panel()->content();
    content.chart.showsSources = chartExport.showsSources;
    m_project->lane.ask<ChartEvidence>(
        {}, m_project.get(),
        [content, path = m_project->path()](Reader &reader) { return readEvidence(reader, path, content); },
        [this, content, options, path = chartExport.path](const Result<ChartEvidence> &evidence) {
            const Outcome outcome
                = evidence ? writeChartFile(content, *evidence, options, path) : Outcome(evidence.error());
            if (outcome)
                m_notices->showMessage(tr("Exported the chart to %1").arg(QDir::toNativeSeparators(path)));
            else
                m_notices->showError(outcome.error());
        });
}

void Workbench::copyChart(const ChartDock &chart)
{
    ChartOptions options;
    options.extent = chart.panel()->extent();
    if (const Outcome copied = Quipu::copyChart(chart.panel()->content(), options))
        m_notices->showMessage(tr("Copied the chart: a picture, vectors and a table"));
    else
        m_notices->showError(copied.error());
}

void Workbench::applyColorScheme(const QString &scheme)
{
    Quipu::applyColorScheme(scheme);
    for (const QString &known : {u"system"_s, u"light"_s, u"dark"_s})
        m_window->actions().action("view.scheme."_L1 + known)->setChecked(known == scheme);
}

void Workbench::resetLayout()
{
    applyLayout(*m_window, DefaultLayout::Standard);
}

// What the session kept of this project: the query, the article with its place, the charts.
void Workbench::restoreView()
{
    const ProjectView view = m_session.viewOf(m_project->path());
    m_project->charts.restore(view.charts, view.chartViews);
    m_window->articles()->setQuery(view.query);
    m_project->search.setQuery(view.query);
    if (!view.article)
        return;
    auto *once = new QObject(m_project.get());
    connect(&m_project->article, &OpenArticle::arrivedAt, once, [this, view, once] {
        once->deleteLater();
        if (view.selection.fits(m_window->reader()->text().size()))
            m_window->reader()->select(view.selection);
        m_window->reader()->scrollTo({view.firstVisible, view.firstVisible + 1});
    });
    m_project->article.open(view.article);
}

void Workbench::rememberView()
{
    ProjectView view;
    view.article = m_project->article.id();
    view.selection = m_window->reader()->selection();
    view.firstVisible = m_window->reader()->visibleSpan().start;
    view.query = m_window->articles()->query();
    view.charts = m_project->charts.docked();
    view.chartViews = m_project->charts.views();
    m_session.setViewOf(m_project->path(), view);
}

bool Workbench::mayClose()
{
    if (m_project) {
        m_window->notes()->editor()->save(); // what was typed a moment ago
        const Outcome saved = m_project->store->flush();
        if (!saved && !m_closesRegardless) {
            m_closesRegardless = true; // closing once more leaves without
            m_notices->showError(saved.error(), tr("Try Again"), [this] { m_project->store->retry(); });
            return false;
        }
        rememberView();
    }
    m_session.setWindow(WindowState::geometryOf(*m_window), WindowState::layoutOf(*m_window),
                        int(m_window->charts().size()));
    m_session.setFigureColumns(m_window->figures()->columnState());
    m_session.setReaderZoom(m_window->reader()->zoom());
    m_session.sync();
    return true;
}

void Workbench::showRecentProjects()
{
    const QStringList recent = m_session.recentProjects();
    m_window->welcome()->setRecentProjects(recent);
    QMenu *menu = m_window->actions().menu(u"file/recent"_s);
    menu->clear();
    menu->setEnabled(!recent.isEmpty());
    for (const QString &path : recent) {
        QString name = QDir::toNativeSeparators(path);
        menu->addAction(name.replace(u'&', "&&"_L1), this, [this, path] { openProject(path); });
    }
}

// A name that is free, for articles that come without a project.
QString Workbench::newProjectPath() const
{
    const QDir folder(m_session.dataDirectory());
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    QString path = folder.filePath(tr("Articles %1").arg(day) + ".quipu"_L1);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(tr("Articles %1 (%2)").arg(day).arg(number) + ".quipu"_L1);
    return path;
}

} // namespace Quipu
