// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/concordancelist.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pieceTime {60};
constexpr std::chrono::milliseconds restBetweenRuns {700};

} // namespace

ConcordanceList::ConcordanceList(const QString &projectPath, ConcordanceModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(projectPath)
    , m_model(model)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_sinceRun.start();
        m_run = std::make_shared<ConcordanceRun>(*m_query);
        m_isFirstPiece = true;
        askNext();
    });
}

void ConcordanceList::setQuery(const std::optional<ConcordanceQuery> &query)
{
    m_query = query;
    m_model.clear();
    m_pause.stop();
    m_run.reset();
    if (!query) {
        Q_EMIT progressed(0, 0);
        answered();
        return;
    }
    m_run = std::make_shared<ConcordanceRun>(*query);
    m_isFirstPiece = true;
    askNext();
}

void ConcordanceList::setSort(ConcordanceSort sort)
{
    const bool hadLeftOut = m_model.hasLeftOut();
    m_model.setSort(sort);
    if (hadLeftOut)
        setQuery(m_query);
}

bool ConcordanceList::isTouchedBy(const Change &change) const
{
    using Kind = ConcordanceQuery::Kind;
    if (!m_query)
        return false;
    const bool isOfMentions = m_query->kind == Kind::EntityType || m_query->kind == Kind::Entity;
    return !change.arrived.empty() || !change.left.empty()
        || (isOfMentions && (!change.mentions.empty() || !change.entities.empty()));
}

void ConcordanceList::ask()
{
    if (!m_query) {
        answered();
        return;
    }
    // The first of many edits is seen at once.
    const std::chrono::milliseconds since(m_sinceRun.isValid() ? m_sinceRun.elapsed() : restBetweenRuns.count());
    m_pause.start(std::max(std::chrono::milliseconds(0), restBetweenRuns - since));
}

void ConcordanceList::askNext()
{
    m_lane.ask<ConcordanceRun::Piece>(
        u"concordance"_s, this, [run = m_run](Reader &reader) { return run->next(reader, pieceTime); },
        [this, run = m_run](Result<ConcordanceRun::Piece> piece) {
            if (run != m_run)
                return;
            if (piece) {
                take(std::move(*piece));
                return;
            }
            m_run.reset();
            if (piece.error().kind == Error::Kind::Invalid)
                Q_EMIT refused(piece.error());
            else if (piece.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(piece.error());
            answered();
        });
}

void ConcordanceList::take(ConcordanceRun::Piece piece)
{
    if (m_isFirstPiece)
        m_model.clear();
    m_isFirstPiece = false;
    m_model.add(std::move(piece.lines));
    Q_EMIT progressed(piece.articlesRead, piece.articles);
    if (!piece.isLast) {
        askNext();
        return;
    }
    m_run.reset();
    answered();
}

} // namespace Quipu
