// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/articlecountries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int weightInHeading = 12;
constexpr int weightInLead = 6;
constexpr int weightInText = 4;
constexpr int weightInDateline = 1;
constexpr qsizetype lengthOfLead = 400; // characters
constexpr qsizetype longestDateline = 60;
constexpr qsizetype onePassage = 100; // "in Dar es Salaam, Tanzania" names its country once

bool isAreaName(const NamedSpan &name)
{
    return name.type == "PLACE"_L1 || name.type == "NATIONALITY"_L1;
}

// "ROME, 8 July 2022 --", "Quito (AFP) -": opens its line, a spaced dash follows soon.
bool isInDateline(QStringView text, TextSpan name)
{
    if (name.start > 0 && text[name.start - 1] != u'\n')
        return false;
    const qsizetype end = std::min(text.size() - 1, name.end + longestDateline);
    for (qsizetype i = name.end; i < end && text[i] != u'\n'; ++i) {
        const QChar c = text[i];
        if ((c == u'-' || c == QChar(0x2013) || c == QChar(0x2014))
            && (text[i - 1].isSpace() || text[i - 1] == u')' || text[i + 1].isSpace()))
            return true;
    }
    return false;
}

// The first line where it can be a title, else the first heading.
TextSpan titleOf(QStringView text, const ExtractionContext &context)
{
    constexpr qsizetype longestTitle = 200;
    const TextSpan heading = context.headings.empty() ? TextSpan {} : context.headings.front();
    qsizetype start = 0;
    while (start < text.size() && text[start].isSpace())
        ++start;
    const qsizetype end = text.indexOf(u'\n', start);
    return end > start && end - start <= longestTitle && !isInDateline(text, {start, start + 1}) ? TextSpan {start, end}
                                                                                                 : heading;
}

} // namespace

std::vector<WideArea> wideAreasIn(const ArticleSentences &article, const FigureLanguage &language,
                                  const std::vector<NamedSpan> &names)
{
    std::vector<WideArea> found;
    const Tokens &tokens = article.tokens();
    auto name = names.begin();
    for (const CutSentence &sentence : article.sentences()) {
        for (qsizetype i = sentence.begin; i < sentence.end;) {
            const auto match
                = !tokens[size_t(i)].isPlain ? language.wideAreas.at(tokens, i, sentence.end) : PhraseTable::Match {};
            if (!match) {
                ++i;
                continue;
            }
            const WideArea area {
                {tokens[size_t(i)].span.start, tokens[size_t(i + match.words - 1)].span.end}, i, i + match.words};
            i = area.end;
            while (name != names.end() && name->span.end <= area.span.start)
                ++name;
            const bool inName = name != names.end() && name->span.overlaps(area.span)
                && (!isAreaName(*name) || !name->countries.isEmpty()) && name->span != area.span;
            const bool possessive = area.end < sentence.end && tokens[size_t(area.end)].word.startsWith(u'\'');
            constexpr qsizetype reach = 5; // "the largest exporter in Latin America"
            bool ranked = false;
            for (qsizetype at = area.first - 1; at >= std::max(sentence.begin, area.first - reach); --at)
                ranked = ranked || has(tokens[size_t(at)], Lexeme::Superlative);
            if (!inName && !possessive && !ranked)
                found.push_back(area);
        }
    }
    return found;
}

ArticleCountries::ArticleCountries(QStringView text, const ExtractionContext &context,
                                   const std::vector<WideArea> &wide)
{
    for (const NamedSpan &name : context.names) {
        if (isAreaName(name))
            m_anchored.unite({name.countries.begin(), name.countries.end()});
    }
    const TextSpan heading = titleOf(text, context);
    const auto weightAt = [&](TextSpan span) {
        return heading.contains(span)                 ? weightInHeading
            : span.start < heading.end + lengthOfLead ? weightInLead
                                                      : weightInText;
    };
    for (const NamedSpan &name : context.names) {
        if (name.countries.isEmpty() || !name.span.fits(text.size()) || !lends(name))
            continue;
        const int weight = isInDateline(text, name.span) ? weightInDateline : weightAt(name.span);
        for (const QString &country : name.countries)
            count(country, weight, name.span.start);
    }
    for (const WideArea &area : wide)
        m_wide += weightAt(area.span);
}

void ArticleCountries::count(const QString &country, int weight, qsizetype at)
{
    const auto known = m_places.constFind(country);
    if (known == m_places.constEnd()) {
        m_places.insert(country, m_counts.size());
        m_counts.push_back({country, weight, at});
        return;
    }
    Count &counted = m_counts[*known];
    if (at - counted.last > onePassage)
        counted.weight += weight;
    counted.last = at;
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
    for (const Count &counted : m_counts) {
        if (counted.weight > most && counted.country != except) {
            most = counted.weight;
            main = counted.country;
        }
    }
    return most >= m_wide ? main : QString();
}

} // namespace Quipu
