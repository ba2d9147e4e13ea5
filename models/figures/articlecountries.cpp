// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/articlecountries.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int weightInHeading = 3;

} // namespace

ArticleCountries::ArticleCountries(const ExtractionContext &context)
{
    for (const NamedSpan &name : context.names) {
        if (name.type == "PLACE"_L1 || name.type == "NATIONALITY"_L1)
            m_anchored.unite({name.countries.begin(), name.countries.end()});
    }
    QHash<QString, size_t> places;
    const TextSpan firstHeading = context.headings.empty() ? TextSpan {} : context.headings.front();
    for (const NamedSpan &name : context.names) {
        if (!lends(name))
            continue;
        for (const QString &country : name.countries) {
            const auto known = places.constFind(country);
            const size_t at = known == places.constEnd() ? m_counts.size() : *known;
            if (at == m_counts.size()) {
                places.insert(country, at);
                m_counts.emplace_back(country, 0);
            }
            m_counts[at].second += firstHeading.contains(name.span) ? weightInHeading : 1;
        }
    }
}

bool ArticleCountries::lends(const NamedSpan &name) const
{
    const bool isBody = name.type == "ORGANIZATION"_L1 || name.type == "PUBLICATION"_L1;
    return !isBody || m_anchored.isEmpty()
        || std::all_of(name.countries.begin(), name.countries.end(),
                       [&](const QString &country) { return m_anchored.contains(country); });
}

QString ArticleCountries::main(const QString &except) const
{
    QString main;
    int most = 0;
    for (const auto &[country, count] : m_counts) {
        if (count > most && country != except) {
            most = count;
            main = country;
        }
    }
    return main;
}

} // namespace Quipu
