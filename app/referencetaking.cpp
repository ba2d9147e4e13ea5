// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/referencetaking.h"

#include "app/background.h"
#include "app/importer.h"
#include "app/openarticle.h"
#include "models/importing/references/referencereader.h"
#include "models/jobs/referencing.h"
#include "models/project/project.h"
#include "models/storage/sqlstore.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Quipu {

struct ReferenceTaking::Found
{
    Result<ReferenceMatches> matches;
    std::vector<Addition> abstracts;
};

namespace {

std::vector<Addition> abstractsOf(Reader &reader, const std::vector<ArticleDraft> &drafts,
                                  const AnalysisOptions &options)
{
    std::vector<Addition> additions;
    for (const ArticleDraft &draft : drafts) {
        const Result<ArticleId> same = reader.articleWithSource(draft.sha256);
        if (same && *same)
            continue; // imported before
        Addition addition = analyse(draft, options);
        addition.print = textPrintOf(addition.text, addition.article.structure.boilerplate);
        additions.push_back(std::move(addition));
    }
    return additions;
}

} // namespace

ReferenceTaking::ReferenceTaking(Project &project, SqlStore &store, const Importer &importer,
                                 const OpenArticle &article, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_store(store)
    , m_importer(importer)
    , m_article(article)
{
    connect(&importer, &Importer::finished, this, &ReferenceTaking::startNext, Qt::QueuedConnection);
    connect(&store, &Store::saved, this, &ReferenceTaking::startNext);
}

void ReferenceTaking::takeFrom(QStringList &paths)
{
    paths.removeIf([this](const QString &path) {
        const bool isList = isReferenceList(path);
        if (isList)
            m_waiting.append(path);
        return isList;
    });
    QMetaObject::invokeMethod(this, &ReferenceTaking::startNext, Qt::QueuedConnection); // behind an import that starts
}

void ReferenceTaking::startNext()
{
    if (m_waiting.isEmpty() || m_isReading || m_importer.isRunning() || m_store.pending() > 0)
        return;
    m_isReading = true;
    const QString list = m_waiting.takeFirst();
    AnalysisOptions options;
    options.codebook = m_project.codebook();
    const auto read = [path = m_store.path(), list, options]() -> std::shared_ptr<Found> {
        const auto reader = Reader::open(path);
        if (!reader)
            return std::make_shared<Found>(Found {reader.error(), {}});
        Result<ReferenceMatches> matches
            = matchReferences(**reader, list, {.program = QCoreApplication::applicationFilePath()});
        std::vector<Addition> abstracts
            = matches ? abstractsOf(**reader, matches->withAbstract, options) : std::vector<Addition>();
        return std::make_shared<Found>(Found {std::move(matches), std::move(abstracts)});
    };
    runInPool<std::shared_ptr<Found>>(this, read, [this, list](const std::shared_ptr<Found> &found) {
        m_isReading = false;
        apply(list, std::move(*found));
        startNext();
    });
}

// The open article may have been edited meanwhile: then it keeps what it has.
void ReferenceTaking::apply(const QString &list, Found found)
{
    if (!found.matches) {
        Q_EMIT failed(found.matches.error());
        return;
    }
    ReferenceMatches &matches = *found.matches;
    const Article &open = m_article.article();
    std::erase_if(matches.edits,
                  [&open](const Edit<Article> &edit) { return edit.before->id == open.id && *edit.before != open; });
    ReferenceCounts counts {QFileInfo(list).fileName(), int(matches.edits.size()), int(matches.matches.size()),
                            int(found.abstracts.size()), int(matches.withoutText.size())};
    if (const Outcome outcome = m_project.takeReferences(std::move(matches.edits), counts.list); !outcome)
        Q_EMIT failed(outcome.error());
    if (!found.abstracts.empty())
        m_project.importArticles(std::move(found.abstracts));
    if (!matches.unreadable.empty())
        Q_EMIT failed(matches.unreadable.front());
    else
        Q_EMIT taken(counts);
}

} // namespace Quipu
