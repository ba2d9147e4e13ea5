// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importpreparing.h"

#include "app/importsettings.h"
#include "app/workbench.h"
#include "views/dialogs/prompts.h"

#include <QPointer>

namespace Quipu {

ImportPreparing::ImportPreparing(const QStringList &paths, Session &session, Prompts &prompts, QObject *parent)
    : ImportDesk(parent)
    , m_paths(paths)
    , m_session(session)
    , m_prompts(prompts)
{
    connect(&m_job, &ImportPreviewJob::counted, this, &ImportDesk::counted);
    connect(&m_job, &ImportPreviewJob::begun, this, &ImportDesk::begun);
    connect(&m_job, &ImportPreviewJob::previewed, this, &ImportDesk::previewed);
    connect(&m_job, &ImportPreviewJob::ended, this, &ImportDesk::ended);
}

QStringList ImportPreparing::languages() const
{
    return readLanguages();
}

void ImportPreparing::askForFiles()
{
    m_prompts.askForFile(Prompts::File::ImportFiles, {}, [guard = QPointer(this)](const QStringList &paths) {
        if (guard)
            Q_EMIT guard->chosen(paths);
    });
}

void ImportPreparing::askForFolder()
{
    m_prompts.askForFile(Prompts::File::ImportFolder, {}, [guard = QPointer(this)](const QStringList &paths) {
        if (guard)
            Q_EMIT guard->chosen(paths);
    });
}

void ImportPreparing::look(const QStringList &paths, const ImportChoices &choices)
{
    m_job.look(paths, importOptions(choices));
}

void ImportPreparing::import(const QStringList &paths, const ImportChoices &choices)
{
    m_job.cancel();
    Preferences preferences = m_session.preferences();
    preferences.importing = choices;
    m_session.setPreferences(preferences);
    Q_EMIT choicesChanged();
    Q_EMIT importRequested(paths);
}

void prepareImport(Workbench &bench, const QStringList &paths)
{
    if (auto *open = bench.findChild<ImportPreparing *>(QString(), Qt::FindDirectChildrenOnly)) {
        Q_EMIT open->raiseRequested(paths);
        return;
    }
    auto *desk = new ImportPreparing(paths, bench.session(), bench.prompts(), &bench);
    QObject::connect(desk, &ImportPreparing::choicesChanged, &bench, &Workbench::preferencesChanged);
    QObject::connect(desk, &ImportPreparing::importRequested, &bench, &Workbench::importPaths);
    bench.prompts().prepareImport(*desk);
}

void offerImport(Workbench &bench, const QStringList &paths)
{
    if (isShownFirst(paths, bench.session().preferences().looksFirst))
        prepareImport(bench, paths);
    else
        bench.importPaths(paths);
}

} // namespace Quipu
