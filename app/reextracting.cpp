// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reextracting.h"

#include "app/savedstore.h"

#include <QScopedValueRollback>

namespace Quipu {

Reextracting::Reextracting(Project &project, Store &store, const QString &path, QObject *parent)
    : ReextractionDesk(parent)
    , m_project(project)
    , m_store(store)
    , m_job(path)
{
    connect(&m_job, &ReextractionJob::arrived, this, &Reextracting::take);
    connect(&m_job, &ReextractionJob::progressed, this, &ReextractionDesk::progressed);
    connect(&m_job, &ReextractionJob::progressed, this, &Reextracting::workProgressed);
    connect(&m_job, &ReextractionJob::finished, this, &Reextracting::end);
    connect(&m_project, &Project::figuresChanged, this, [this](const std::vector<Edit<Figure>> &edits) {
        if (!m_replacing || m_isReplacing)
            return;
        for (const Edit<Figure> &edit : edits)
            m_touched.insert((edit.before ? *edit.before : *edit.after).id);
    });
}

void Reextracting::find()
{
    m_replacing.reset();
    start();
}

void Reextracting::start()
{
    whenSaved(m_store, this, [this] {
        ReextractionOptions options;
        options.codebook = m_project.codebook();
        m_job.start(options);
    });
}

void Reextracting::apply(const Choice &isChosen)
{
    m_touched.clear();
    m_counts = {};
    m_outcome = Done {};
    m_replacing.emplace(m_project, [this, isChosen](const ArticleDifference &article, const FigureChange &change) {
        if (isChosen && !isChosen(article.article, change))
            return false;
        ++(change.kind == FigureChange::Kind::Added         ? m_counts.added
               : change.kind == FigureChange::Kind::Removed ? m_counts.removed
                                                            : m_counts.changed);
        return true;
    });
    start();
}

void Reextracting::cancel()
{
    m_job.cancel();
}

void Reextracting::show(ArticleId article, const Figure &figure)
{
    Q_EMIT placeRequested(article, figure);
}

void Reextracting::take(const std::vector<ArticleDifference> &piece)
{
    if (!m_replacing) {
        Q_EMIT arrived(piece);
        return;
    }
    if (!m_outcome)
        return;
    std::vector<ArticleDifference> untouched = piece;
    for (ArticleDifference &article : untouched) {
        std::erase_if(article.difference.changes, [this](const FigureChange &change) {
            return change.before && m_touched.contains(change.before->id);
        });
    }
    const QScopedValueRollback replacing(m_isReplacing, true);
    m_outcome = m_replacing->take(untouched);
    if (!m_outcome)
        m_job.cancel();
}

// What came before it was stopped stays.
Outcome Reextracting::finishReplacing(const Outcome &outcome)
{
    const QScopedValueRollback replacing(m_isReplacing, true);
    if (m_outcome)
        m_outcome = m_replacing->finish();
    m_replacing.reset();
    if (m_counts.applied() > 0)
        Q_EMIT replaced(m_counts);
    return m_outcome ? outcome : m_outcome;
}

void Reextracting::end(const Outcome &outcome)
{
    Q_EMIT workEnded();
    if (m_replacing)
        Q_EMIT applied(finishReplacing(outcome));
    else
        Q_EMIT found(outcome);
}

} // namespace Quipu
