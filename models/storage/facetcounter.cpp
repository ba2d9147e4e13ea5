// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/facetcounter.h"

#include "models/base/textfinder.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Articles: the first piece answers within a keystroke, later ones are as large as a fraction of a second allows.
constexpr int firstPiece = 500;
constexpr int largestPiece = 16'000;
constexpr qint64 pieceTime = 60; // ms; a piece that took less is followed by a larger one

// Values of these are known by number until they are shown.
bool isNumbered(Facet facet)
{
    return facet == Facet::Entity || facet == Facet::Folder;
}

// Values that stand in the row of the article itself.
bool isOfRow(Facet facet)
{
    return facet == Facet::Outlet || facet == Facet::Year || facet == Facet::Language || facet == Facet::Status;
}

bool comesBefore(Facet facet, const FacetValue &one, const FacetValue &other)
{
    if (facet == Facet::Year)
        return one.value > other.value;
    return one.articles != other.articles ? one.articles > other.articles : one.value < other.value;
}

} // namespace

FacetCounter::FacetCounter(Query query, std::vector<Facet> wanted)
    : m_query(std::move(query))
    , m_wanted(std::move(wanted))
    , m_piece(firstPiece)
{ }

void FacetCounter::note(const FacetArticle &article)
{
    m_dates.add(article.published);
    for (const Facet facet : m_wanted) {
        if (!isOfRow(facet))
            continue;
        const QString value = facet == Facet::Outlet ? article.outlet
            : facet == Facet::Year                   ? article.published.left(4)
            : facet == Facet::Language               ? article.language
                                                     : article.status;
        if (!value.isEmpty())
            ++m_counts[size_t(facet)][value];
    }
}

// The next ones; a list may come in larger parts than are counted at a time.
Result<std::vector<ArticleId>> FacetCounter::piece(Reader &reader)
{
    if (m_counted == m_waiting.size() && !m_place.isEnd) {
        Result<ArticlePart> part = reader.articlePart(m_query, ArticleSort::Newest, m_place, m_piece);
        if (!part)
            return part.error();
        m_waiting = std::move(part->ids);
        m_counted = 0;
        m_place = part->next;
    }
    const auto first = m_waiting.begin() + std::ptrdiff_t(m_counted);
    return std::vector<ArticleId>(first, first + std::min<std::ptrdiff_t>(m_piece, m_waiting.end() - first));
}

Outcome FacetCounter::proceed(Reader &reader)
{
    QElapsedTimer timer;
    timer.start();
    const auto ids = piece(reader);
    if (!ids)
        return ids.error();
    const auto articles = reader.facetArticles(*ids);
    if (!articles)
        return articles.error(); // nothing of the piece was noted: it can be counted again
    std::vector<std::vector<std::pair<QString, int>>> others(m_wanted.size());
    for (size_t i = 0; i < m_wanted.size(); ++i) {
        if (isOfRow(m_wanted[i]) || ids->empty())
            continue;
        auto counts = reader.facetCounts(m_wanted[i], *ids);
        if (!counts)
            return counts.error();
        others[i] = std::move(*counts);
    }
    for (const FacetArticle &article : *articles)
        note(article);
    for (size_t i = 0; i < others.size(); ++i) {
        for (const auto &[value, count] : others[i])
            m_counts[size_t(m_wanted[i])][value] += count;
    }
    m_counted += ids->size();
    m_isWhole = m_place.isEnd && m_counted == m_waiting.size();
    m_dates.isWhole = m_isWhole;
    if (timer.elapsed() < pieceTime)
        m_piece = std::min(m_piece * 4, largestPiece);
    else if (timer.elapsed() > 2 * pieceTime)
        m_piece = std::max(m_piece / 2, firstPiece);
    return Done {};
}

std::vector<FacetValue> FacetCounter::filtered(Facet facet, const FacetView &view) const
{
    const Counts &counts = m_counts[size_t(facet)];
    const QString wanted = foldedText(view.filter);
    std::vector<FacetValue> values;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (wanted.isEmpty() || isNumbered(facet) || foldedText(count.key()).contains(wanted))
            values.push_back({count.key(), {}, count.value()});
    }
    return values;
}

Result<FacetPage> FacetCounter::page(Reader &reader, Facet facet, const FacetView &view) const
{
    FacetPage page {facet, filtered(facet, view), 0, m_isWhole};
    const auto before
        = [facet](const FacetValue &one, const FacetValue &other) { return comesBefore(facet, one, other); };
    if (isNumbered(facet) && !view.filter.isEmpty()) {
        const auto named = reader.facetNumbersNamed(facet, view.filter);
        if (!named)
            return named.error();
        std::erase_if(page.values, [&named](const FacetValue &value) { return !named->contains(value.value); });
    }
    page.all = int(page.values.size());
    const auto middle = page.values.begin() + std::min<qsizetype>(view.most, page.all);
    std::partial_sort(page.values.begin(), middle, page.values.end(), before);
    page.values.erase(middle, page.values.end());
    if (isNumbered(facet)) {
        if (const Outcome named = reader.nameFacetValues(facet, page.values); !named)
            return named.error();
    }
    return page;
}

} // namespace Quipu
