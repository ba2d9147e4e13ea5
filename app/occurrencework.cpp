// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/occurrencework.h"

#include "app/savedstore.h"
#include "models/annotation/entitytypes.h"
#include "models/project/description.h"

#include <QSet>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

using Work = OccurrenceQuery::Work;

constexpr std::chrono::milliseconds occurrencePieceTime {60};
constexpr size_t mostPlaces = 20'000; // that are shown, and held, at a time

} // namespace

OccurrenceWork::OccurrenceWork(Project &project, Store &store, const QString &path, OccurrenceQuery query,
                               QObject *parent)
    : OccurrenceDesk(parent)
    , m_project(project)
    , m_store(store)
    , m_lane(path)
    , m_query(std::move(query))
{
    connect(&m_project, &Project::mentionsChanged, this, [this](const std::vector<Edit<Mention>> &edits) {
        m_since.insert(m_since.end(), edits.begin(), edits.end());
    });
}

QString OccurrenceWork::question() const
{
    const QString words = shortened(m_query.words), type = entityTypeLabel(m_query.type);
    if (!m_query.places.empty())
        return tr("Tag %n place(s) as %1", nullptr, int(m_query.places.size())).arg(type);
    switch (m_query.work) {
    case Work::Tag:
        return tr("Tag every “%1” as %2").arg(words, type);
    case Work::Untag:
        return tr("Remove every mark on “%1” as %2").arg(words, type);
    case Work::Accept:
        return tr("Accept every suggestion of “%1” as %2").arg(words, type);
    case Work::Reject:
        return tr("Reject every suggestion of “%1” as %2").arg(words, type);
    }
    Q_UNREACHABLE();
}

QString OccurrenceWork::verb() const
{
    switch (m_query.work) {
    case Work::Tag:
        return tr("&Tag");
    case Work::Untag:
        return tr("&Remove");
    case Work::Accept:
        return tr("&Accept");
    case Work::Reject:
        return tr("&Reject");
    }
    Q_UNREACHABLE();
}

void OccurrenceWork::find(const OccurrenceOptions &options)
{
    m_run.reset();
    m_edits.clear();
    m_since.clear();
    OccurrenceQuery query = m_query;
    if (options.inProject)
        query.article = {};
    query.matchesCase = options.matchesCase;
    query.inWords = options.inWords && seeksText();
    auto run = m_run = std::make_shared<OccurrenceRun>(std::move(query));
    whenSaved(m_store, this, [this, run] {
        if (run == m_run)
            askNext();
    });
}

void OccurrenceWork::askNext()
{
    m_lane.ask<OccurrenceRun::Piece>(
        u"occurrences"_s, this, [run = m_run](Reader &reader) { return run->next(reader, occurrencePieceTime); },
        [this, run = m_run](Result<OccurrenceRun::Piece> piece) {
            if (run != m_run)
                return;
            if (piece)
                take(std::move(*piece));
            else
                end(piece.error());
        });
}

void OccurrenceWork::take(OccurrenceRun::Piece piece)
{
    std::vector<ConcordanceLine> lines;
    for (Occurrence &occurrence : piece.occurrences) {
        if (m_edits.size() == mostPlaces)
            break;
        lines.push_back(std::move(occurrence.line));
        m_edits.push_back(std::move(occurrence.edit));
    }
    Q_EMIT arrived(lines);
    Q_EMIT progressed(piece.articlesRead, piece.articles);
    if (piece.isLast)
        end(Done {});
    else if (m_edits.size() == mostPlaces)
        end(Error {Error::Kind::Invalid,
                   tr("These are the first %n place(s)", nullptr, int(mostPlaces)),
                   {},
                   tr("Do these first, then look for the rest")});
    else
        askNext();
}

void OccurrenceWork::end(const Outcome &outcome)
{
    m_run.reset();
    Q_EMIT found(outcome);
}

void OccurrenceWork::cancel()
{
    if (m_run)
        end(Error {Error::Kind::Cancelled, tr("The search was stopped"), {}, {}});
}

// Somebody has changed the mark, or put one there.
bool OccurrenceWork::isStale(const Edit<Mention> &edit) const
{
    return std::ranges::any_of(m_since, [&edit](const Edit<Mention> &other) {
        const Mention &changed = other.after ? *other.after : *other.before;
        if (edit.before)
            return changed.id == edit.before->id;
        return other.after && changed.article == edit.after->article && changed.type == edit.after->type
            && reachOf(changed).overlaps(reachOf(*edit.after));
    });
}

void OccurrenceWork::apply(const std::vector<bool> &isChosen)
{
    std::vector<Edit<Mention>> edits;
    for (size_t i = 0; i < std::min(m_edits.size(), isChosen.size()); ++i) {
        if (isChosen[i] && !isStale(m_edits[i]))
            edits.push_back(m_edits[i]);
    }
    Q_EMIT applied(make(edits));
}

Outcome OccurrenceWork::make(const std::vector<Edit<Mention>> &edits)
{
    std::vector<Mention> marks;
    std::vector<Entity> entities;
    QSet<EntityId> known;
    for (const Edit<Mention> &edit : edits) {
        if (edit.before)
            marks.push_back(*edit.before);
        if (m_query.work != Work::Tag)
            continue;
        if (known.contains(edit.after->entity))
            continue;
        known.insert(edit.after->entity);
        if (edit.after->entity == m_query.entity.id)
            entities.push_back(m_query.entity);
        else
            entities.push_back({edit.after->entity, edit.after->type, wordsOf(*edit.after).simplified(), {}, {}});
    }
    switch (m_query.work) {
    case Work::Tag:
        return m_project.tagAll(edits, entities);
    case Work::Untag:
        return m_project.untag(marks);
    case Work::Accept:
        return m_project.review(marks, ReviewStatus::Accepted);
    case Work::Reject:
        return m_project.review(marks, ReviewStatus::Rejected);
    }
    Q_UNREACHABLE();
}

void OccurrenceWork::show(ArticleId article, TextSpan span)
{
    Q_EMIT placeRequested(article, span);
}

} // namespace Quipu
