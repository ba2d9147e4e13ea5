// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/reextractionjob.h"
#include "models/project/project.h"
#include "views/dialogs/codebookdesk.h"

#include <functional>

namespace Quipu {

class Prompts;

// The editor's desk: the project's codebook, and previews of its edits in the pool. GUI lane.
class CodebookEditing final : public CodebookDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookEditing)

public:
    // openArticle: which article is open, 0 for none.
    CodebookEditing(Project &project, Store &store, const QString &path, Prompts &prompts,
                    std::function<ArticleId()> openArticle, QObject *parent);

    CodebookRows rows() const override;
    CodebookRows shippedRows() const override;
    void preview(const CodebookRows &rows) override;
    void stopPreview() override;
    Outcome apply(const CodebookRows &rows) override;
    void importFrom(const CodebookRows &base) override;
    void exportTo(const CodebookRows &rows) override;
    void show(ArticleId article, const Figure &figure) override;

Q_SIGNALS:
    void placeRequested(Quipu::ArticleId article, const Quipu::Figure &figure);
    void applied();

private:
    Project &m_project;
    Store &m_store;
    Prompts &m_prompts;
    std::function<ArticleId()> m_openArticle;
    ReextractionJob m_job;
};

} // namespace Quipu
