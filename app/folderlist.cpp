// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folderlist.h"

#include "models/corpus/folderlistmodel.h"
#include "models/storage/facetcounter.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCounted = 10'000; // articles of a saved search
constexpr int pauseBeforeCounts = 1500; // ms

} // namespace

FolderList::FolderList(ReadLane &lane, FolderListModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
    , m_model(model)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCounts);
    connect(&m_pause, &QTimer::timeout, this, &FolderList::countAll);
}

bool FolderList::isTouchedBy(const Change &change) const
{
    return !change.arrived.empty() || !change.left.empty() || !change.articles.empty() || !change.mentions.empty()
        || !change.figures.empty() || !change.folders.empty() || !change.folderArticles.empty();
}

void FolderList::ask()
{
    using Rows = std::vector<FolderRow>;
    m_lane.ask<Rows>(
        u"folders"_s, this, [](Reader &reader) { return reader.folders(); },
        [this](Result<Rows> rows) {
            if (rows) {
                m_model.setRows(std::move(*rows));
                Q_EMIT found();
                if (std::exchange(m_isCountDue, false))
                    countAll();
                else
                    m_pause.start();
            } else if (rows.error().kind != Error::Kind::Cancelled) {
                Q_EMIT failed(rows.error());
            }
            answered();
        });
}

void FolderList::countAll()
{
    m_waiting.clear();
    for (const FolderRow &row : m_model.rows()) {
        if (row.folder.isSearch())
            m_waiting.push_back(row.folder);
    }
    std::ranges::reverse(m_waiting);
    countNext();
}

void FolderList::countNext()
{
    while (!m_waiting.empty()) {
        const Folder folder = m_waiting.back();
        m_waiting.pop_back();
        if (Result<Query> query = parseQuery(folder.query)) {
            countPiece(folder.id, std::make_shared<FacetCounter>(std::move(*query), std::vector<Facet>()));
            return;
        }
    }
}

void FolderList::countPiece(FolderId folder, const std::shared_ptr<FacetCounter> &counter)
{
    struct Counted
    {
        int articles = 0;
        bool isWhole = false;
    };
    m_lane.ask<Counted>(
        u"folder counts"_s, this,
        [counter](Reader &reader) -> Result<Counted> {
            if (const Outcome done = counter->proceed(reader); !done)
                return done.error();
            return Counted {counter->dates().total(), counter->isWhole()};
        },
        [this, folder, counter](const Result<Counted> &counted) {
            const bool goesOn = counted && !counted->isWhole && counted->articles < mostCounted;
            if (counted && !goesOn)
                m_model.setCount(folder, std::min(counted->articles, mostCounted), !counted->isWhole);
            if (goesOn)
                countPiece(folder, counter);
            else
                countNext();
        });
}

} // namespace Quipu
