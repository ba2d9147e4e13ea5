// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projectmerging.h"

#include "app/background.h"
#include "app/savedstore.h"

#include <QFileInfo>

namespace Quipu {

ProjectMerging::ProjectMerging(Project &project, Store &store, const QString &into, const QString &from,
                               QObject *parent)
    : ProjectMergeDesk(parent)
    , m_project(project)
    , m_store(store)
    , m_into(into)
    , m_from(from)
{
    connect(&m_store, &Store::refused, this, [this](ChangeId, const Error &error) { Q_EMIT failed(error); });
}

ProjectMerging::~ProjectMerging()
{
    m_stop.request_stop();
}

QString ProjectMerging::from() const
{
    return QFileInfo(m_from).completeBaseName();
}

void ProjectMerging::compare()
{
    m_plan.reset();
    m_stop = {};
    whenSaved(m_store, this, [this] { plan(); });
}

void ProjectMerging::plan()
{
    MergeRequest request {m_into, m_from, m_project.numbers(), MergePreference::Ours, {}, {}};
    request.isStopped = [token = m_stop.get_token()] { return token.stop_requested(); };
    request.progress = [this, token = m_stop.get_token()](int done, int total) {
        if (done % 64 != 0 || token.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
    };
    runInPool<Result<MergePlan>>(
        this, [request] { return planMerge(request); },
        [this, token = m_stop.get_token()](Result<MergePlan> planned) {
            if (!token.stop_requested())
                take(std::move(planned));
        });
}

void ProjectMerging::take(Result<MergePlan> planned)
{
    if (!planned) {
        Q_EMIT failed(planned.error());
        return;
    }
    m_plan = *std::move(planned);
    Q_EMIT compared(previewOf(*m_plan));
}

void ProjectMerging::merge(const std::vector<bool> &takesTheirs)
{
    for (size_t i = 0; i < m_plan->conflicts.size() && i < takesTheirs.size(); ++i)
        m_plan->conflicts[i].choice = takesTheirs[i] ? MergeChoice::Theirs : MergeChoice::Ours;
    const Outcome pushed = m_project.merge(m_plan->finished(), m_plan->given, m_plan->after);
    if (!pushed) {
        Q_EMIT failed(pushed.error());
        return;
    }
    whenSaved(m_store, this, [this] { Q_EMIT merged(); });
}

void ProjectMerging::cancel()
{
    m_stop.request_stop();
}

} // namespace Quipu
