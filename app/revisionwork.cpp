// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/revisionwork.h"

#include "app/savedstore.h"
#include "models/storage/changesubjects.h"

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

struct ListedRevisions
{
    std::vector<Revision> revisions;
    std::vector<RevisedMark> marks;
};

Result<ListedRevisions> listRevisions(Reader &reader, ArticleId article)
{
    auto revisions = reader.revisions(article);
    if (!revisions)
        return revisions.error();
    auto marks = reader.revisedMarks(article);
    if (!marks)
        return marks.error();
    return ListedRevisions {std::move(*revisions), std::move(*marks)};
}

// What placing a lost mark needs of the article.
struct PlacingGround
{
    Article article;
    QString text;
    std::optional<Note> note;
};

Result<PlacingGround> readGround(Reader &reader, const RevisedMark &lost)
{
    auto article = reader.article(lost.article);
    if (!article)
        return article.error();
    auto text = reader.articleText(lost.article);
    if (!text)
        return text.error();
    PlacingGround ground {std::move(*article), std::move(*text), {}};
    if (lost.kind == RevisedMark::Kind::Note) {
        auto note = reader.note({lost.id});
        if (!note)
            return note.error();
        ground.note = std::move(*note);
    }
    return ground;
}

Result<std::vector<DifferencePiece>> readDifference(Reader &reader, ArticleId article, int revision)
{
    const Result<QString> now = reader.revisionText(article, revision);
    if (!now)
        return now.error();
    if (revision == 1)
        return std::vector<DifferencePiece> {{DifferencePiece::Side::Both, *now}};
    const Result<QString> before = reader.revisionText(article, revision - 1);
    if (!before)
        return before.error();
    return textDifference(*before, *now);
}

} // namespace

RevisionWork::RevisionWork(Project &project, Store &store, const QString &path, const Article &article,
                           std::function<TextSpan()> selection, QObject *parent)
    : RevisionsDesk(parent)
    , m_project(project)
    , m_store(store)
    , m_lane(path)
    , m_article(article)
    , m_selection(std::move(selection))
{
    connect(&project, &Project::changed, this, [this](const Change &change) {
        const bool isOurs = subjectsOf(change).articles.contains(m_article.id);
        if (isOurs && (!change.revisedMarks.empty() || !change.articles.empty()))
            ask();
    });
}

QString RevisionWork::title() const
{
    return m_article.metadata.title ? m_article.metadata.title->value : m_article.fileName();
}

void RevisionWork::ask()
{
    whenSaved(m_store, this, [this] {
        m_lane.ask<ListedRevisions>(
            u"revisions"_s, this, [id = m_article.id](Reader &reader) { return listRevisions(reader, id); },
            [this](const Result<ListedRevisions> &found) {
                if (found)
                    Q_EMIT listed(found->revisions, found->marks);
                else
                    Q_EMIT failed(found.error());
            });
    });
}

void RevisionWork::show(const RevisedMark &mark)
{
    Q_EMIT placeRequested(mark.article, mark.now.span);
}

void RevisionWork::place(const RevisedMark &lost)
{
    const TextSpan span = m_selection();
    whenSaved(m_store, this, [this, lost, span] {
        m_lane.ask<PlacingGround>(
            u"place"_s, this, [lost](Reader &reader) { return readGround(reader, lost); },
            [this, lost, span](const Result<PlacingGround> &ground) {
                const Outcome placed = ground
                    ? m_project.placeLost(lost, span, ground->text, ground->article.language, ground->note)
                    : Outcome(ground.error());
                if (!placed)
                    Q_EMIT failed(placed.error());
            });
    });
}

void RevisionWork::forget(const std::vector<RevisedMark> &marks)
{
    if (const Outcome done = m_project.forgetRevised(marks); !done)
        Q_EMIT failed(done.error());
}

void RevisionWork::compare(int revision)
{
    m_lane.ask<std::vector<DifferencePiece>>(
        u"compare"_s, this,
        [id = m_article.id, revision](Reader &reader) { return readDifference(reader, id, revision); },
        [this, revision](const Result<std::vector<DifferencePiece>> &pieces) {
            if (pieces)
                Q_EMIT compared(revision, *pieces);
            else
                Q_EMIT failed(pieces.error());
        });
}

} // namespace Quipu
