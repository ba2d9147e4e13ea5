// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/revisiontaking.h"

#include "app/savedstore.h"
#include "models/storage/changesubjects.h"

namespace Quipu {

using namespace Qt::StringLiterals;

RevisionTaking::RevisionTaking(Project &project, Store &store, ReadLane &lane, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_store(store)
    , m_lane(lane)
{
    connect(&project, &Project::changed, this, &RevisionTaking::noteChange);
}

void RevisionTaking::noteChange(const Change &change)
{
    if (m_isTaking || !change.additions.empty())
        return;
    for (const ArticleId article : subjectsOf(change).articles)
        m_touched.insert(article);
}

void RevisionTaking::take(ArticleId former, const Result<ArticleRevision> &revision)
{
    if (!revision) {
        if (revision.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(revision.error());
    } else if (m_touched.contains(former)) {
        m_waiting.push_back(*revision);
        if (!m_isReading)
            readNext();
    } else {
        apply(*revision);
    }
}

void RevisionTaking::apply(const ArticleRevision &revision)
{
    const Article before = *revision.article.before;
    m_isTaking = true;
    const Outcome done = m_project.reviseArticles({revision});
    m_isTaking = false;
    m_touched.insert(before.id); // a second revision in the same import is made of this one
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    if (m_count.articles++ == 0) {
        m_count.first = before.id;
        m_count.title = before.metadata.title ? before.metadata.title->value : before.fileName();
    }
    m_count.kept += revision.kept;
    m_count.moved += countOf(revision, RevisedMark::Outcome::Moved);
    m_count.changed += countOf(revision, RevisedMark::Outcome::Changed);
    m_count.lost += countOf(revision, RevisedMark::Outcome::Lost);
}

void RevisionTaking::readNext()
{
    if (m_waiting.empty()) {
        m_isReading = false;
        end();
        return;
    }
    m_isReading = true;
    const ArticleRevision stale = std::move(m_waiting.front());
    m_waiting.pop_front();
    whenSaved(m_store, this, [this, stale] {
        Addition now;
        now.article = *stale.article.after;
        now.text = stale.text->text;
        now.original = stale.text->original;
        const ArticleId former = stale.article.before->id;
        m_touched.remove(former);
        AnalysisOptions options;
        options.codebook = m_project.codebook();
        m_lane.ask<ArticleRevision>(
            u"revision"_s, this,
            [former, now, options](Reader &reader) { return readRevision(reader, former, now, options); },
            [this, former](const Result<ArticleRevision> &revision) {
                take(former, revision);
                readNext();
            });
    });
}

// What is read from now on is as new as the file.
void RevisionTaking::end()
{
    Q_EMIT settled();
}

RevisionTaking::Count RevisionTaking::takeCount()
{
    if (m_store.pending() == 0)
        m_touched.clear();
    return std::exchange(m_count, {});
}

QString RevisionTaking::summary(const Count &count) const
{
    const QString marks = tr("%1, %2, %3, %4", "marks: kept, moved, changed, lost")
                              .arg(tr("%n mark(s) kept", nullptr, count.kept), tr("%n moved", nullptr, count.moved),
                                   tr("%n changed", nullptr, count.changed), tr("%n lost", nullptr, count.lost));
    if (count.articles == 1)
        return tr("“%1” has a new revision: %2", "article, marks").arg(count.title, marks);
    return tr("%n article(s) have new revisions: %1", nullptr, count.articles).arg(marks);
}

} // namespace Quipu
