// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/articlesentences.h"
#include "models/figures/extraction.h"
#include "models/figures/figurelanguage.h"

#include <QSet>
#include <QString>

#include <vector>

namespace Quipu {

// "Latin America", "world", "European": an area of more than one country, as the tokens first..end of a text name it.
struct WideArea
{
    TextSpan span;
    qsizetype first = 0;
    qsizetype end = 0;
};

// Those of the sentences that are cut, in their order, but for the ones inside names of bodies and works ("World Bank")
// and "the world's".
std::vector<WideArea> wideAreasIn(const ArticleSentences &article, const FigureLanguage &language,
                                  const std::vector<NamedSpan> &names);

// The countries that an article names, and how often: where a sentence names none, its numbers are about the main one.
class ArticleCountries final
{
public:
    ArticleCountries(QStringView text, const ExtractionContext &context, const std::vector<WideArea> &wide);

    // The country named most, those in the first heading and in the lead several times, that of a dateline hardly;
    // `except` is passed over. "" when there is none, or when the article speaks more of the world or a continent.
    QString main(const QString &except = {}) const;

    // Whether the country of that name says where the text is set: that of an organization (a news agency, a body whose
    // initials several countries use) does only if a place or nationality of the text is of the same country.
    bool lends(const NamedSpan &name) const;

private:
    struct Count
    {
        QString country;
        int weight = 0;
        qsizetype last = 0; // where it was named
    };

    void count(const QString &country, int weight, qsizetype at);

    QSet<QString> m_anchored; // countries that places and nationalities name
    QHash<QString, size_t> m_places; // in m_counts
    std::vector<Count> m_counts; // in the order of the text
    int m_wide = 0;
};

} // namespace Quipu
