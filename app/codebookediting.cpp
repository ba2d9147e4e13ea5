// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/codebookediting.h"

#include "app/background.h"
#include "app/savedstore.h"
#include "models/figures/codebookcheck.h"
#include "models/figures/codebookjson.h"
#include "views/dialogs/prompts.h"

#include <QPointer>

namespace Quipu {

using namespace Qt::StringLiterals;

CodebookEditing::CodebookEditing(Project &project, Store &store, const QString &path, Prompts &prompts,
                                 std::function<ArticleId()> openArticle, QObject *parent)
    : CodebookDesk(parent)
    , m_project(project)
    , m_store(store)
    , m_prompts(prompts)
    , m_openArticle(std::move(openArticle))
    , m_job(path)
{
    connect(&m_job, &ReextractionJob::arrived, this, &CodebookDesk::previewArrived);
    connect(&m_job, &ReextractionJob::progressed, this, &CodebookDesk::previewProgressed);
    connect(&m_job, &ReextractionJob::finished, this, &CodebookDesk::previewEnded);
    connect(&m_project, &Project::codebookChanged, this, &CodebookDesk::rowsChanged);
}

CodebookRows CodebookEditing::rows() const
{
    return m_project.codebook()->rows();
}

CodebookRows CodebookEditing::shippedRows() const
{
    return Codebook::shipped()->rows();
}

void CodebookEditing::preview(const CodebookRows &rows)
{
    if (const Outcome sound = checkCodebook(rows); !sound) {
        stopPreview();
        Q_EMIT previewEnded(sound);
        return;
    }
    whenSaved(m_store, this, [this, rows] {
        ReextractionOptions options;
        options.rows = rows;
        options.against = m_project.codebook();
        options.first = m_openArticle();
        m_job.start(options);
    });
}

void CodebookEditing::stopPreview()
{
    m_job.cancel();
}

Outcome CodebookEditing::apply(const CodebookRows &rows)
{
    if (Outcome edited = m_project.editCodebook(rows); !edited)
        return edited;
    Q_EMIT applied();
    return Done {};
}

void CodebookEditing::importFrom(const CodebookRows &base)
{
    m_prompts.askForFile(Prompts::File::ImportCodebook, {}, [guard = QPointer(this), base](const QStringList &paths) {
        if (!guard)
            return;
        runInPool<Result<CodebookRows>>(
            guard, [path = paths.first(), base] { return readCodebookFile(path, base); },
            [guard](Result<CodebookRows> rows) {
                if (rows)
                    Q_EMIT guard->imported(*rows);
                else
                    Q_EMIT guard->failed(rows.error());
            });
    });
}

void CodebookEditing::exportTo(const CodebookRows &rows)
{
    m_prompts.askForFile(Prompts::File::ExportCodebook, u"codebook.json"_s,
                         [guard = QPointer(this), rows](const QStringList &paths) {
                             if (!guard)
                                 return;
                             runInPool<Outcome>(
                                 guard, [path = paths.first(), rows] { return writeCodebookFile(path, rows); },
                                 [guard](const Outcome &written) {
                                     if (!written)
                                         Q_EMIT guard->failed(written.error());
                                 });
                         });
}

void CodebookEditing::show(ArticleId article, const Figure &figure)
{
    Q_EMIT placeRequested(article, figure);
}

} // namespace Quipu
