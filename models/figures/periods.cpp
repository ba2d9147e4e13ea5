// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/periods.h"

#include "models/figures/periodroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

enum class Tense { Unknown, Past, Future };

// Gives a date without a year the one that the article means: the paragraph's own, else the latest such day before
// publication.
void completeYear(DatePoint &point, const PeriodMemory &memory, Tense tense)
{
    if (point.from.year || !point.from.month)
        return;
    int year = memory.paragraphYear;
    if (memory.published && (!year || memory.published->year == year)) {
        year = memory.published->year;
        const bool later = memory.published->month && point.from.month > memory.published->month;
        if (later && tense != Tense::Future && (tense == Tense::Past || point.from.month > memory.published->month + 3))
            --year;
        else if (tense == Tense::Future && memory.published->month && point.to.month < memory.published->month)
            ++year;
        point.resolvedFrom = memory.publishedText;
    } else if (!year && memory.latestDated) {
        year = memory.latestDated->year;
        point.resolvedFrom = u"the latest date in the text, "_s + memory.latestDated->toIso();
    }
    point.from.year = point.to.year = year;
}

Period periodOf(const DatePoint &point, QStringView words)
{
    Period period;
    period.text = words.toString();
    period.resolvedFrom = point.resolvedFrom;
    period.precision = point.precision;
    period.fiscal = point.fiscal;
    if (!point.from.year)
        return period;
    period.from = point.from;
    period.to = point.to;
    if (point.from.year == point.to.year || point.isWindow)
        period.year = point.to.year;
    if (point.fiscal && !point.isWindow
        && point.from.year == point.to.year) { // the US federal year: 1 October to 30 September (31 U.S.C. 1102)
        period.from = PartialDate {point.from.year - 1, 10, 1};
        period.to = PartialDate {point.from.year, 9, 30};
    }
    return period;
}

class SentencePeriods final
{
public:
    SentencePeriods(Tokens &tokens, qsizetype begin, qsizetype end, QStringView text, const FigureLanguage &language,
                    const UnitBook &units, PeriodMemory &memory, quint64 begun)
        : m_tokens(tokens)
        , m_begin(begin)
        , m_end(end)
        , m_text(text)
        , m_language(language)
        , m_memory(memory)
        , m_dates {tokens, language, units, memory.published ? memory.published : memory.latestDated,
                   memory.publishedText}
    {
        m_dates.begun = begun;
        referTo(memory);
        noteSeason();
        m_dates.spokenSeason = memory.spoken && isSeason(*memory.spoken);
        if (memory.spoken && memory.spoken->precision == "month"_L1)
            m_dates.spokenMonth = memory.spoken->from;
    }

    std::vector<PeriodMention> read()
    {
        for (qsizetype i = m_begin; i < m_end;) {
            const qsizetype next
                = !m_tokens[size_t(i)].isPlain && m_language.beginsTime(m_tokens[size_t(i)]) ? readAt(i) : i;
            i = next > i ? next : i + 1;
        }
        return std::move(m_found);
    }

private:
    const Token *at(qsizetype i) const { return i >= m_begin && i < m_end ? &m_tokens[size_t(i)] : nullptr; }

    // What "a year earlier" is counted from until the sentence names a time of its own: what was spoken of last, unless
    // that lies ahead, else when the text was published.
    void referTo(const PeriodMemory &memory)
    {
        const int now = memory.published ? memory.published->year : 0;
        const auto &spoken = memory.spoken;
        if (spoken && spoken->year && !(now && *spoken->year > now)) {
            m_dates.spoken
                = {*spoken->year, spoken->text, spoken->text.isEmpty() ? QString() : u"the sentence before"_s};
        } else if (memory.topicYear) {
            m_dates.spoken = {memory.topicYear, {}, {}, true};
        } else if (now) {
            m_dates.spoken = {now, memory.publishedText, {}};
        }
    }

    void noteSeason()
    {
        if (!m_memory.range || m_memory.range->to->year != m_memory.range->from->year + 1)
            return;
        m_dates.seasonFrom = m_memory.range->from->year;
        m_dates.seasonTo = m_memory.range->to->year;
    }

    // "gave 50 million in December": what has happened, so that no month after publication is meant.
    Tense tenseBefore(qsizetype i) const
    {
        constexpr qsizetype reach = 20;
        Tense tense = Tense::Unknown;
        for (qsizetype at = std::max(m_begin, i - reach); at < i; ++at) {
            const Token &token = m_tokens[size_t(at)];
            if (has(token, Lexeme::Future))
                return Tense::Unknown; // "planned for": may be told of the past as well
            if (m_language.looksFuture(token.word))
                tense = Tense::Future;
            else if (has(token, Lexeme::Past) || m_language.looksPast(token.word))
                tense = Tense::Past;
        }
        return tense;
    }

    // The end of what was read at i, or i itself.
    qsizetype readAt(qsizetype i)
    {
        if (const qsizetype end = readEnvelope(i); end > i)
            return end;
        if (m_tokens[size_t(i)].used)
            return i;
        auto first = m_dates.read(m_begin, i, m_end);
        if (!first)
            return i;
        if (isInTitle(i, first->end)) {
            markUsed(i, first->end);
            return first->end;
        }
        auto second = readSecond(i, *first);
        if (second) {
            if (!first->from.year)
                first->from.year = first->to.year = second->from.year;
            completeYear(*second, m_memory, tenseBefore(i));
            if (!first->from.year)
                first->from.year = second->from.year;
            first->to = second->to;
            first->end = second->end;
            if (first->resolvedFrom.isEmpty())
                first->resolvedFrom = second->resolvedFrom;
            if (first->from.year && first->to.year)
                first->precision = spanPrecision(first->from, first->to);
        }
        completeYear(*first, m_memory, tenseBefore(i));
        completeNow(*first);
        first->stretch();
        keep(i, *first, bool(second));
        return first->end;
    }

    // "over a five year period": the years that the text has given as 2012-2016, if it is as long.
    qsizetype readEnvelope(qsizetype i)
    {
        const auto lead = m_language.multiYearBefore.at(m_tokens, i, m_end);
        if (!lead || !m_memory.range)
            return i;
        const NumberReader numbers {m_tokens, m_language, DecimalSign::Point};
        const qsizetype at = i + lead.words;
        const auto count = at < m_end ? numbers.read(at, m_end, false) : std::nullopt;
        if (!count || count->vague || count->share)
            return i;
        const auto years = m_language.multiYear.at(m_tokens, count->end, m_end);
        const int length = m_memory.range->to->year - m_memory.range->from->year;
        if (!years || (int(count->value) != length && int(count->value) != length + 1))
            return i;
        PeriodMention mention {i, count->end + years.words, *m_memory.range, false, true};
        mention.period.resolvedFrom = u"\""_s + m_memory.range->text + u"\" in the text before"_s;
        mention.period.text = words(i, mention.end);
        m_found.push_back(mention);
        return mention.end; // its tokens stay unused: "five year" is a figure too
    }

    // The other end of "between A and B", "from A to B", "A - B".
    std::optional<DatePoint> readSecond(qsizetype i, const DatePoint &first) const
    {
        const Token *before = at(i - 1);
        const Token *link = at(first.end);
        if (!link || first.end + 1 >= m_end)
            return {};
        const bool between = before && has(*before, Lexeme::Between) && has(*link, Lexeme::And);
        const bool bothYears = !between && has(*link, Lexeme::And) && first.precision == "year"_L1;
        const auto bound = m_language.bounds.at(m_tokens, first.end, m_end);
        const bool until = bound && m_language.boundNames[bound.payload] == "until"_L1;
        const bool to = has(*link, Lexeme::To) || until;
        const bool from = before && has(*before, Lexeme::From) && to;
        const bool dash = link->isDash() || (to && first.precision != "year"_L1);
        if (!between && !from && !dash && !bothYears)
            return {};
        qsizetype next = first.end + (until ? bound.words : 1);
        auto second = m_dates.read(m_begin, next, m_end);
        if (!second || (second->from.year && first.from.year > second->from.year))
            return {};
        if (bothYears && (second->precision != "year"_L1 || second->from.year != first.from.year + 1))
            return {}; // "in 2012 and 2013" is one stretch
        return second;
    }

    // "World Drug Report 2013", "the 2012 Narcotics Strategy Report": the year is part of a title.
    bool isInTitle(qsizetype i, qsizetype end) const
    {
        const Token *before = at(i - 1);
        const Token *after = at(end);
        if (m_tokens[size_t(i)].kind != Token::Kind::Number || end != i + 1)
            return false;
        if (before && before->capital && has(*before, Lexeme::Title))
            return true;
        if (!before || !has(*before, Lexeme::Definite) || !after || !after->capital || !after->spaced)
            return false;
        const Token *second = at(end + 1); // but "the 1999 Izmit earthquake" is a date
        return !second || second->capital || second->kind != Token::Kind::Word || has(*second, Lexeme::Stop);
    }

    // "currently" in an article without a date: the latest date that the text names.
    void completeNow(DatePoint &point) const
    {
        if (point.from.year || point.from.month || !m_memory.latestDated)
            return;
        point.from = point.to = {m_memory.latestDated->year, 0, 0};
        point.precision = u"as_of_article"_s;
        point.resolvedFrom = u"the latest date in the text, "_s + m_memory.latestDated->toIso();
    }

    // "LIMA, May 7, 2012 (Agency) -": the day of publication, not of what is told.
    bool isDateline(qsizetype i, const DatePoint &point) const
    {
        constexpr qsizetype longestDateline = 16;
        if (!m_memory.published || point.from != *m_memory.published || !point.from.day
            || i - m_begin > longestDateline)
            return false;
        for (qsizetype next = point.end; next < std::min(m_end, m_begin + longestDateline + 4); ++next) {
            if (m_tokens[size_t(next)].isDash() && m_tokens[size_t(next)].spaced)
                return true;
        }
        return m_tokens[size_t(point.end - 1)].span.end == m_tokens[size_t(m_end - 1)].span.end;
    }

    void keep(qsizetype i, const DatePoint &point, bool isRange)
    {
        if (isDateline(i, point)) {
            markUsed(i, point.end);
            return;
        }
        PeriodMention mention {i, point.end, periodOf(point, {}), false, isRange || point.precision == "multi_year"_L1};
        mention.isRelated = point.isRelated;
        applyBound(mention);
        mention.period.text = words(mention.first, mention.end);
        markUsed(i, point.end);
        readRole(mention, m_tokens, m_begin, m_end, m_language);
        if (mention.period.from && mention.period.from->month && mention.period.precision == "month"_L1
            && !mention.isRelated)
            m_dates.spokenMonth = mention.period.from;
        if (mention.period.year && mention.isCarried()) {
            m_dates.spoken = {*mention.period.year, mention.period.text, u"the sentence"_s};
            m_dates.spokenSeason = false;
        }
        if (isSeason(mention.period) && mention.isCarried())
            m_dates.spokenSeason = true;
        if (mention.isRange && !mention.isAside && mention.period.from && mention.period.to
            && mention.period.from->year < mention.period.to->year)
            m_memory.range = mention.period;
        noteSeason();
        m_found.push_back(std::move(mention));
    }

    // "since Russia launched its invasion on 24 February 2022"
    bool isInSinceClause(qsizetype first) const
    {
        constexpr qsizetype reach = 10;
        bool tells = false;
        for (qsizetype i = first - 1; i >= std::max(m_begin, first - reach); --i) {
            const Token &token = m_tokens[size_t(i)];
            if (token.kind == Token::Kind::Number || token.used || token.is(u',') || token.is(u';'))
                return false;
            if (m_language.sinceWords.endingAt(m_tokens, i, m_begin))
                return tells;
            tells = tells || has(token, Lexeme::Past) || m_language.looksPast(token.word);
        }
        return false;
    }

    // "until 2016", "by 2016", "prior to 2011", "since 1986"
    void applyBound(PeriodMention &mention)
    {
        qsizetype before = mention.first - 1;
        if (at(before) && has(*at(before), Lexeme::Definite))
            --before;
        const auto bound = m_language.bounds.endingAt(m_tokens, before, m_begin);
        const Token *word = at(before);
        mention.isFrom = word && has(*word, Lexeme::From);
        const bool sinceClause = isInSinceClause(mention.first);
        if (!bound && !sinceClause)
            return;
        mention.first -= bound ? mention.first - before - 1 + bound.words : 0;
        Period &period = mention.period;
        const QString name = sinceClause ? u"since"_s : m_language.boundNames[bound.payload];
        if (!period.from || !period.to || mention.isRange || name == "in"_L1 || name == "from"_L1)
            return;
        mention.isBound = true;
        if (name == "until"_L1) {
            const bool partial
                = period.to->month && period.year && m_found.empty() && mention.period.precision != "year"_L1;
            if (partial) { // "until March": since the year began
                period.from = PartialDate {*period.year, 1, 1};
                period.precision = u"year_to_date"_s;
                return;
            }
            period.from = m_found.empty() ? std::nullopt : m_found.back().period.from;
            if (period.from && !m_found.back().period.precision.isEmpty())
                period.from = PartialDate {period.from->year, 0, 0};
            period.year.reset();
            period.precision = u"multi_year"_s;
        } else if (name == "by"_L1) {
            period.from.reset();
            period.precision = u"target_by"_s;
        } else if (name == "before"_L1) {
            if (!period.to->month)
                period.to = PartialDate {period.to->year - 1, 0, 0};
            period.from.reset();
            period.year.reset();
            period.precision = u"open_start"_s;
        } else if (m_memory.published) { // since, after
            period.to = *m_memory.published;
            if (period.from->year != period.to->year)
                period.year.reset();
            period.precision = u"since"_s;
        } else {
            period.to.reset();
            period.year.reset();
            period.precision = u"since"_s;
        }
    }

    void markUsed(qsizetype first, qsizetype end)
    {
        for (qsizetype i = first; i < end; ++i)
            m_tokens[size_t(i)].used = true;
    }

    QString words(qsizetype first, qsizetype end) const
    {
        return TextSpan {m_tokens[size_t(first)].span.start, m_tokens[size_t(end - 1)].span.end}.in(m_text).toString();
    }

    Tokens &m_tokens;
    qsizetype m_begin;
    qsizetype m_end;
    QStringView m_text;
    const FigureLanguage &m_language;
    PeriodMemory &m_memory;
    DateReader m_dates;
    std::vector<PeriodMention> m_found;
};

} // namespace

std::vector<PeriodMention> readPeriods(Tokens &tokens, qsizetype begin, qsizetype end, QStringView text,
                                       const FigureLanguage &language, const UnitBook &units, PeriodMemory &memory,
                                       quint64 begun)
{
    auto found = SentencePeriods(tokens, begin, end, text, language, units, memory, begun).read();
    for (const PeriodMention &mention : found) {
        if (mention.period.year && !mention.isAside && !mention.isCompared() && !mention.isRelated && !mention.isBound
            && (mention.period.resolvedFrom.isEmpty()
                || (memory.published && memory.published->year == *mention.period.year)))
            memory.paragraphYear = *mention.period.year;
    }
    return found;
}

} // namespace Quipu
