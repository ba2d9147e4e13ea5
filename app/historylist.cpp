// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/historylist.h"

#include "models/jobs/readlane.h"
#include "models/project/description.h"
#include "models/project/historymodel.h"

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

struct FoundHistory
{
    std::vector<ChangeId> lines;
    ChangeId current;
    QStringList people;
};

// Words stand in the sentences as they are read; which verbs say them is known here and not in the file.
HistoryQuery queryOf(const HistoryFilter &filter)
{
    HistoryQuery query {.article = filter.article, .entity = filter.entity, .item = filter.item, .who = filter.who};
    for (const QString &word : filter.words.split(u' ', Qt::SkipEmptyParts))
        query.words.push_back({word, verbsSaying(word)});
    return query;
}

Result<FoundHistory> findHistory(Reader &reader, const HistoryQuery &query)
{
    Result<std::vector<ChangeId>> lines = reader.historyIds(query);
    if (!lines)
        return lines.error();
    const Result<ChangeId> current = reader.newestDoneChange();
    if (!current)
        return current.error();
    const Result<QStringList> people = reader.historyPeople();
    if (!people)
        return people.error();
    return FoundHistory {std::move(*lines), *current, *people};
}

} // namespace

HistoryList::HistoryList(ReadLane &lane, HistoryModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
    , m_model(model)
{
    connect(&m_model, &HistoryModel::rowsWanted, this, &HistoryList::askForRows);
}

void HistoryList::setFilter(const HistoryFilter &filter)
{
    m_filter = filter;
    refresh();
}

void HistoryList::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched && m_isMissing)
        refresh();
}

bool HistoryList::isTouchedBy(const Change &) const
{
    return true;
}

void HistoryList::ask()
{
    m_isMissing = !m_isWatched;
    if (m_isMissing) {
        answered();
        return;
    }
    m_lane.ask<FoundHistory>(
        u"history"_s, this, [query = queryOf(m_filter)](Reader &reader) { return findHistory(reader, query); },
        [this](Result<FoundHistory> history) {
            if (history) {
                m_model.setResult(std::move(history->lines), history->current);
                Q_EMIT found(m_model.rowCount());
                if (m_people != history->people) {
                    m_people = history->people;
                    Q_EMIT peopleFound(m_people);
                }
            } else {
                Q_EMIT failed(history.error());
            }
            answered();
        });
}

void HistoryList::askForRows(const std::vector<ChangeId> &changes)
{
    using Lines = std::vector<LoggedChange>;
    m_lane.ask<Lines>(
        u"history rows"_s, this, [changes](Reader &reader) { return reader.historyRows(changes); },
        [this](Result<Lines> lines) {
            if (lines)
                m_model.deliver(*lines);
            else
                Q_EMIT failed(lines.error());
        });
}

} // namespace Quipu
