// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/articleextraction.h"
#include "models/figures/fiscalyears.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// When each figure was: by the words of its sentence, else by what the text has told before, else by its date.

namespace Quipu {

namespace {

constexpr auto federalYear = "United States"_L1; // whose aid is told by its own fiscal year wherever it goes

bool namesCountry(const SentenceContext &sentence, QLatin1StringView country)
{
    return std::any_of(sentence.names.begin(), sentence.names.end(),
                       [country](const NameInSentence &name) { return name.name->countries.contains(country); });
}

constexpr qsizetype tenseReach = 200; // tokens of a sentence that are looked at

Tokens::const_iterator firstOf(const SentenceContext &sentence)
{
    return sentence.tokens.begin() + sentence.begin;
}

Tokens::const_iterator lastOf(const SentenceContext &sentence, qsizetype reach)
{
    return sentence.tokens.begin() + std::min(sentence.end, sentence.begin + reach);
}

bool isPast(const Token &token, const FigureLanguage &language)
{
    return has(token, Lexeme::Past) || language.looksPast(token.word);
}

// What is found out once, when it is asked for first.
template <typename Find> bool known(std::optional<bool> &answer, Find find)
{
    if (!answer)
        answer = find();
    return *answer;
}

} // namespace

bool ArticleExtraction::isComparedTo(const SentenceContext &sentence, const std::optional<int> &year) const
{
    return year && std::any_of(sentence.periods.begin(), sentence.periods.end(), [&](const PeriodMention &mention) {
               return mention.isCompared() && mention.period.year == year;
           });
}

// "Output was 533,000 tonnes, down from 538,000 in 2021": the year after, where the text is about that year.
std::optional<Period> ArticleExtraction::periodBeforeCompared(const SentenceContext &sentence) const
{
    if (!m_toldYear || !m_toldYear->year || !isComparedTo(sentence, *m_toldYear->year - 1))
        return {};
    Period period = *m_toldYear;
    period.resolvedFrom = u"\""_s + period.text + u"\" in the text before"_s;
    return period;
}

// What lies ahead of publication is a forecast's time, not that of the sentences after it.
bool ArticleExtraction::isAhead(const Period &period) const
{
    return m_periods.published && period.year && *period.year > m_periods.published->year;
}

// Spanish tells the latest year's figures in the present as well: "En 2023 hubo ...; el norte concentra ..."
bool ArticleExtraction::isRecent() const
{
    return m_language.code == "es"_L1 && m_periods.published && m_periods.spoken && m_periods.spoken->year
        && *m_periods.spoken->year >= m_periods.published->year - 1;
}

void ArticleExtraction::countYear(const Period &period)
{
    if (!period.year || isAhead(period))
        return;
    const int count = ++m_yearCounts[*period.year];
    if (m_topicYear && count <= m_yearCounts.value(*m_topicYear->year))
        return;
    m_topicYear = Period {};
    m_topicYear->year = period.year;
    m_topicYear->from = m_topicYear->to = PartialDate {*period.year, 0, 0};
    m_topicYear->precision = u"year"_s;
    m_topicYear->text = period.text;
}

// A paragraph that tells of the past and names no time goes on about the year that the text is about.
std::optional<Period> ArticleExtraction::topicPeriod(const SentenceContext &sentence)
{
    constexpr int fewest = 1;
    if (tellsFuture(sentence))
        return {};
    if (!m_topicYear || m_yearCounts.value(*m_topicYear->year) < fewest || tellsPresent(sentence)
        || isComparedTo(sentence, m_topicYear->year))
        return {};
    if (m_periods.published && m_yearCounts.value(m_periods.published->year) >= m_yearCounts.value(*m_topicYear->year))
        return {};
    Period period = *m_topicYear;
    period.resolvedFrom = u"%1, the year of most figures before"_s.arg(*period.year);
    period.text.clear();
    return period;
}

void ArticleExtraction::carryLastPeriod(const SentenceContext &sentence)
{
    const auto last
        = std::find_if(sentence.periods.rbegin(), sentence.periods.rend(),
                       [&](const PeriodMention &mention) { return mention.isCarried() && !isAhead(mention.period); });
    if (last != sentence.periods.rend())
        m_periods.spoken = last->period;
}

// A change is between two times: "a 13 percent decrease from 2013" ends with the period told before it.
// What is compared with "a year earlier" or with another month of the year is a change of its own time.
Period ArticleExtraction::periodOfChange(const PeriodMention &base, const Period &own) const
{
    const bool sameYear = own.year && base.period.year == own.year;
    if (own.year && (base.isRelated || sameYear))
        return own;
    Period period = base.period;
    const bool ends
        = own.precision != "as_of_article"_L1 && own.year && base.period.year && *own.year > *base.period.year;
    period.to = ends ? own.to : std::nullopt;
    period.year.reset();
    period.precision = u"change"_s;
    return period;
}

// "from 49,200 to 42,900 hectares between 2019 and 2021": each end of the change has its end of the time.
Period ArticleExtraction::periodOfEnd(const PeriodMention &mention, const StatedNumber &statement) const
{
    Period period = mention.period;
    const bool years = mention.isRange && period.from && period.to && period.from->year < period.to->year;
    if (mention.startsClause && mention.isBound && period.from) {
        period.to = period.from;
    } else if (years && statement.changeEnd == ChangeEnd::Start) {
        period.to = period.from;
    } else if (years && statement.changeEnd == ChangeEnd::Finish) {
        period.from = period.to;
    } else {
        return period;
    }
    period.year = period.from->year;
    period.precision = u"year"_s;
    return period;
}

bool ArticleExtraction::tellsFuture(const SentenceContext &sentence)
{
    return known(m_tenses.future, [&] {
        const bool future = std::any_of(firstOf(sentence), lastOf(sentence, tenseReach), [this](const Token &token) {
            return has(token, Lexeme::Future) || m_language.looksFuture(token.word);
        });
        return future && !tellsPast(sentence);
    });
}

bool ArticleExtraction::tellsPast(const SentenceContext &sentence)
{
    return known(m_tenses.past, [&] {
        return std::any_of(firstOf(sentence), lastOf(sentence, tenseReach),
                           [this](const Token &token) { return isPast(token, m_language); });
    });
}

// "is", "earns" and no past tense: what holds now, not in the year of the sentence before
bool ArticleExtraction::tellsPresent(const SentenceContext &sentence)
{
    return known(m_tenses.present, [&] {
        if (!(sentence.allFlags & Lexeme::Present))
            return false;
        bool present = false;
        bool perfect = false;
        for (auto token = firstOf(sentence); token != lastOf(sentence, tenseReach + 2); ++token) {
            if (!perfect && isPast(*token, m_language))
                return false;
            perfect = has(*token, Lexeme::Present);
            present = present || perfect;
        }
        return present;
    });
}

Period ArticleExtraction::periodFor(const SentenceContext &sentence, size_t index, const QString &measure)
{
    const PeriodMention *mention = choosePeriod(sentence, index);
    if (const PeriodMention *base = measure == "percent_change"_L1 ? periodOfBase(sentence, index) : nullptr)
        return periodOfChange(*base, mention ? mention->period : untoldPeriod(sentence));
    if (mention) {
        Period period = periodOfEnd(*mention, sentence.statements[index]);
        if (mention->isCarried() && !isAhead(period))
            m_sentencePeriod = period;
        return period;
    }
    return measure == "duration"_L1 || sentence.statements[index].vague ? Period {} : untoldPeriod(sentence);
}

// "2023-24" in December 2023
bool ArticleExtraction::isRunning(const Period &period) const
{
    return m_periods.published && period.from && period.to && period.from->year < period.to->year
        && period.from->year <= m_periods.published->year && period.to->year > m_periods.published->year
        && period.to->year <= period.from->year + 1;
}

// What the title or the lead says the article is about: "Trends in arms transfers, 2017–21". A lead may open with a
// scene of long ago; a title does not.
void ArticleExtraction::noteTopicPeriod(const SentenceContext &sentence, bool isTitle)
{
    constexpr int longestAgo = 2; // years before publication, in a lead
    if (m_topicPeriod)
        return;
    for (const PeriodMention &mention : sentence.periods) {
        const Period &period = mention.period;
        const bool vague = period.precision == "day"_L1 || period.precision == "days"_L1;
        if (!mention.isCarried() || !period.to || !period.from || isAhead(period) || vague)
            continue;
        const int age = m_periods.published ? m_periods.published->year - period.to->year : 0;
        const bool isNow = m_periods.published && age == 0 && period.year;
        if (isNow && period.precision != "day"_L1 && !isTitle) // "will grow by 2 % this year, after 2020's fall"
            return;
        const bool runs = isRunning(period);
        if ((age < 0 && !runs) || (m_periods.published && age == 0 && period.year) || (!isTitle && age > longestAgo))
            continue;
        m_topicPeriod = period;
        return;
    }
}

// The time of a number whose sentence tells none.
Period ArticleExtraction::untoldPeriod(const SentenceContext &sentence)
{
    if (const auto before = periodBeforeCompared(sentence))
        return *before;
    const bool spoken = m_periods.spoken && (m_periods.spoken->year || m_periods.spoken->from);
    const bool present = tellsPresent(sentence);
    const bool future = tellsFuture(sentence) && m_periods.spoken && m_periods.spoken->to && m_periods.published
        && m_periods.spoken->to->year < m_periods.published->year;
    if (spoken && !isComparedTo(sentence, m_periods.spoken->year) && (isRecent() || !present) && !future) {
        Period period = *m_periods.spoken;
        if (period.resolvedFrom.isEmpty())
            period.resolvedFrom = u"\""_s + period.text + u"\" in a sentence before"_s;
        m_sentencePeriod = *m_periods.spoken;
        return period;
    }
    if (m_topicPeriod && ((!present && !future) || isRunning(*m_topicPeriod))
        && !isComparedTo(sentence, m_topicPeriod->year)
        && !sentence.hasBetween(Lexeme::Weekday, sentence.begin, sentence.end)) {
        Period period = *m_topicPeriod;
        if (period.resolvedFrom.isEmpty())
            period.resolvedFrom = u"\""_s + period.text + u"\" in the title or the lead"_s;
        return period;
    }
    if (const auto topic = topicPeriod(sentence))
        return *topic;
    const auto &date = m_periods.published ? m_periods.published : m_periods.latestDated;
    Period period;
    if (!date)
        return period;
    period.year = date->year;
    period.from = period.to = m_periods.published ? *date : PartialDate {date->year, 0, 0};
    period.precision = u"as_of_article"_s;
    period.resolvedFrom
        = m_periods.published ? m_periods.publishedText : u"the latest date in the text, "_s + date->toIso();
    return period;
}

Period ArticleExtraction::fiscalPeriod(const Figure &figure, const SentenceContext &sentence) const
{
    const bool own = figure.period.fiscal && figure.countries.size() == 1 && !namesCountry(sentence, federalYear);
    return own ? fiscalIn(figure.countries.first(), figure.period) : figure.period;
}

} // namespace Quipu
