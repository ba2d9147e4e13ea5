// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "models/jobs/importpreview.h"
#include "views/dialogs/importdesk.h"

namespace Quipu {

class Prompts;
class Workbench;

// The desk of the import dialog: looks at files in the pool, remembers how they are imported, hands the import on.
class ImportPreparing final : public ImportDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPreparing)

public:
    ImportPreparing(const QStringList &paths, Session &session, Prompts &prompts, QObject *parent = nullptr);

    QStringList paths() const override { return m_paths; }
    ImportChoices choices() const override { return m_session.preferences().importing; }
    QStringList languages() const override;
    void askForFiles() override;
    void askForFolder() override;
    void look(const QStringList &paths, const ImportChoices &choices) override;
    void stopLooking() override { m_job.cancel(); }
    void import(const QStringList &paths, const ImportChoices &choices) override;

Q_SIGNALS:
    void importRequested(const QStringList &paths);
    void choicesChanged();

private:
    QStringList m_paths;
    Session &m_session;
    Prompts &m_prompts;
    ImportPreviewJob m_job;
};

// What is to be imported is looked at first: in the dialog that is open, or a new one.
void prepareImport(Workbench &bench, const QStringList &paths);
// ... unless it is a few plain files, which come in at once, as files did the last time.
void offerImport(Workbench &bench, const QStringList &paths);

} // namespace Quipu
