// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/references.h"

#include "models/importing/references/referencereader.h"
#include "models/jobs/referencing.h"

#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonArray importAbstracts(ProjectSession &session, Reader &reader, const std::vector<ArticleDraft> &drafts,
                           const ImportOptions &options)
{
    std::vector<Addition> additions;
    QStringList files;
    for (const ArticleDraft &draft : drafts) {
        const Result<ArticleId> same = reader.articleWithSource(draft.sha256);
        if (same && *same)
            continue; // imported before
        Addition addition = analyse(draft, options.analysis);
        addition.print = textPrintOf(addition.text, addition.article.structure.boilerplate);
        files.append(draft.path);
        additions.push_back(std::move(addition));
    }
    QJsonArray imported;
    if (additions.empty())
        return imported;
    const std::vector<ArticleId> articles = session.project->importArticles(std::move(additions));
    for (size_t i = 0; i < articles.size(); ++i)
        imported.append(QJsonObject {{u"article"_s, articles[i].value}, {u"file"_s, files[qsizetype(i)]}});
    return imported;
}

QJsonObject reportOf(const QString &file, const ReferenceMatches &found)
{
    QJsonArray matched, withoutText;
    for (const ReferenceMatches::Match &match : found.matches)
        matched.append(QJsonObject {{u"entry"_s, match.entry}, {u"article"_s, match.article.value}});
    for (const Error &error : found.withoutText)
        withoutText.append(QJsonObject {{u"file"_s, error.where}, {u"error"_s, error.text()}});
    return {{u"file"_s, file}, {u"matched"_s, matched}, {u"without_text"_s, withoutText}};
}

} // namespace

QStringList takeReferenceLists(QStringList &files)
{
    QStringList lists;
    files.removeIf([&lists](const QString &file) {
        const bool isList = isReferenceList(file);
        if (isList)
            lists.append(file);
        return isList;
    });
    return lists;
}

ReferencesTaken takeReferences(ProjectSession &session, Reader &reader, const QStringList &lists,
                               const ImportOptions &options, std::stop_token stop)
{
    ReferencesTaken taken;
    for (const QString &list : lists) {
        Result<ReferenceMatches> found = matchReferences(reader, list, options.guard, stop);
        if (!found) {
            taken.failed.push_back(found.error());
            continue;
        }
        QJsonObject report = reportOf(list, *found);
        Outcome done = session.project->takeReferences(std::move(found->edits), QFileInfo(list).fileName());
        report.insert(u"imported"_s, importAbstracts(session, reader, found->withAbstract, options));
        if (done)
            done = session.store->flush();
        if (!done)
            taken.failed.push_back(done.error());
        taken.failed.insert(taken.failed.end(), found->unreadable.begin(), found->unreadable.end());
        taken.hasAny = taken.hasAny || !found->matches.empty() || !report.value(u"imported"_s).toArray().isEmpty();
        taken.lists.append(report);
    }
    return taken;
}

} // namespace Quipu
