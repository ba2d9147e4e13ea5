// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/articlecountries.h"

#include <QHash>

namespace Quipu {

namespace {

constexpr int weightInHeading = 3;

} // namespace

ArticleCountries::ArticleCountries(const ExtractionContext &context)
{
    QHash<QString, size_t> places;
    const TextSpan firstHeading = context.headings.empty() ? TextSpan {} : context.headings.front();
    for (const NamedSpan &name : context.names) {
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
