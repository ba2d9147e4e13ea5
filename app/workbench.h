// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "models/base/result.h"
#include "views/dialogs/prompts.h"

#include <QObject>

#include <memory>

namespace Quipu {

class ChartDock;
struct ItemModels;
class MainWindow;
class Notices;
class OpenProject;
class SqlStore;

// The program with its window: owns the session, the window and the project that is open, opens and closes projects,
// and brings back at the start what was there at the end. What happens inside a project is in wiring. GUI lane.
class Workbench final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workbench)

public:
    // settings: the directory for settings and session, "" for the standard place. prompts: null asks with dialogs.
    explicit Workbench(const QString &settings, std::unique_ptr<Prompts> prompts = nullptr);
    ~Workbench() override;

    MainWindow &window() const { return *m_window; }
    Prompts &prompts() const { return *m_prompts; }
    Notices &notices() const { return *m_notices; }
    ItemModels &models() const { return *m_models; }
    Session &session() { return m_session; }
    OpenProject *project() const { return m_project.get(); } // null: none is open

    // Shows the window and opens what is asked for; without project and files, what was open last.
    void start(const QString &project, const QStringList &files);

    void openProject(const QString &path, bool create = false, const QStringList &filesToImport = {});
    void reopenProject(); // that is open; perhaps it can be changed now
    void openSample();
    void closeProject();
    void importPaths(const QStringList &paths); // into a new project where none is open
    void saveCopy(const QString &target);
    void exportChart(const ChartDock &chart, const ChartExport &chartExport);
    void copyChart(const ChartDock &chart); // to the clipboard
    void applyColorScheme(const QString &scheme);
    void resetLayout();

Q_SIGNALS:
    void projectOpened(Quipu::OpenProject *project); // wired and asked for
    void projectClosed();
    void preferencesChanged();

private:
    void adopt(std::unique_ptr<SqlStore> store, const QStringList &filesToImport);
    void restoreView();
    void rememberView();
    bool mayClose();
    void showRecentProjects();
    QString newProjectPath() const;

    Session m_session;
    std::unique_ptr<ItemModels> m_models;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<OpenProject> m_project;
    bool m_isOpening = false;
    bool m_closesRegardless = false; // the person was told that something is not saved
};

} // namespace Quipu
