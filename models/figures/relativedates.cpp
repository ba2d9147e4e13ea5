// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/periods.h"
#include "models/figures/units.h"

using namespace Qt::StringLiterals;

// Dates counted from another: from publication or from the time spoken of last.

namespace Quipu {

// "two years ago", "hace diez años"
std::optional<DatePoint> DateReader::readYearsAgo(qsizetype first, qsizetype end) const
{
    if (!(begun & (language.yearsAgo.bit() | language.agoYears.bit())))
        return {};
    const auto lead = language.agoBefore.at(tokens, first, end);
    const qsizetype at = first + lead.words;
    const NumberReader numbers {tokens, language, DecimalSign::Point};
    const Token *start = at < end ? &tokens[size_t(at)] : nullptr;
    if (!start || (start->kind != Token::Kind::Number && !has(*start, Lexeme::Numeral)))
        return {};
    const auto count = numbers.read(at, end, false);
    if (!count || count->share || count->vague || count->value > 300)
        return {};
    const auto years = (lead ? language.agoYears : language.yearsAgo).at(tokens, count->end, end);
    if (!years)
        return {};
    DatePoint point;
    point.end = count->end + years.words;
    if (published) {
        point.from = point.to = {published->year - int(count->value), 0, 0};
        point.precision = u"year"_s;
        point.resolvedFrom = publishedText;
    }
    return point;
}

// "the last twelve months", "los últimos cinco años": up to publication
std::optional<DatePoint> DateReader::readLastSpan(qsizetype first, qsizetype end) const
{
    const auto lead = language.lastSpans.at(tokens, first, end);
    const qsizetype at = first + lead.words;
    if (!lead || !published || at >= end || tokens[size_t(at)].used)
        return {};
    const auto count = NumberReader {tokens, language, DecimalSign::Point}.read(at, end, false);
    const auto unit = units.at(tokens, count ? count->end : at, end);
    if (!unit || !unit.unit->isTime()
        || (count ? count->share || count->vague : unit.unit->years < 10)) // "the past decade"
        return {};
    const double years
        = (count ? count->value : 1) * unit.unit->years / (unit.unit->multiple > 1 ? 1 : unit.unit->multiple);
    DatePoint point;
    point.end = (count ? count->end : at) + unit.words;
    point.to = *published;
    point.resolvedFrom = publishedText;
    const QDate day = published->last();
    const int months = qRound(years * 12);
    if (years > 1) {
        point.from = {published->year - int(years), 0, 0};
        point.to = {published->year, 0, 0};
        point.precision = u"multi_year"_s;
    } else {
        point.from = PartialDate::of(months > 0 ? day.addMonths(-months) : day.addDays(-qRound(years * 365.25)));
        point.precision = months > 0 ? u"months"_s : u"days"_s;
        point.isWindow = true;
    }
    return point;
}

void DateReader::readSameOf(DatePoint &point, qsizetype end) const
{
    const auto link = language.ofYear.at(tokens, point.end, end);
    const qsizetype at = point.end + link.words;
    if (const int year = link ? yearValue(at, end) : 0) {
        point.from = point.to = {year, 0, 0};
        point.end = at + 1;
        point.resolvedFrom.clear();
        return;
    }
    const auto other = at < end ? readRelative(at, end) : std::nullopt;
    if (!other || other->precision != "year"_L1 || other->from == point.from)
        return;
    point = *other;
}

std::optional<DatePoint> DateReader::readRelative(qsizetype first, qsizetype end) const
{
    const auto match = language.relative.at(tokens, first, end);
    if (!match)
        return {};
    const QString name = language.relativeNames[match.payload];
    DatePoint point;
    point.end = first + match.words;
    const qsizetype sign = std::max(name.indexOf(u'+'), name.indexOf(u'-'));
    const QStringView unit = sign < 0 ? QStringView(name) : QStringView(name).first(sign);
    const int offset = sign < 0 ? 0 : QStringView(name).sliced(sign).toInt();
    const bool ofSeason = unit == "season"_L1 || (unit == "same"_L1 && spokenSeason);
    if (ofSeason && seasonTo) { // "la campaña anterior"
        point.from = {seasonFrom + offset, 0, 0};
        point.to = {seasonTo + offset, 0, 0};
        point.precision = u"multi_year"_s;
        point.resolvedFrom = u"%1-%2 in the text before"_s.arg(seasonFrom).arg(seasonTo);
        point.isRelated = true;
        return point;
    }
    if (unit == "same"_L1 || unit == "season"_L1) {
        if (!spoken.year)
            return {};
        point.from = point.to = {spoken.year + offset, 0, 0};
        point.precision = u"year"_s;
        point.resolvedFrom = spoken.source();
        point.isRelated = offset != 0;
        if (offset == 0) // "the same period of 2016", "the same month a year earlier"
            readSameOf(point, end);
        return point;
    }
    if (unit == "samemonth"_L1 && (spokenMonth || published)) {
        const QDate month = (spokenMonth ? *spokenMonth : *published).first().addMonths(offset);
        point.from = point.to = {month.year(), month.month(), 0};
        point.precision = u"month"_s;
        point.isRelated = true;
        point.resolvedFrom = publishedText;
        if (spokenMonth)
            point.resolvedFrom = u"\""_s + spokenMonth->toIso() + u"\" in the text before"_s;
        return point;
    }
    if (!published)
        return unit == "now"_L1 ? std::optional(point) : std::nullopt;
    point.resolvedFrom = publishedText;
    const QDate day = published->first();
    if (unit == "year"_L1) {
        point.from = point.to = {published->year + offset, 0, 0};
        point.precision = u"year"_s;
        if (offset == 0 && published->day) {
            point.from = {published->year, 1, 1};
            point.to = *published;
            point.precision = u"year_to_date"_s;
        }
    } else if (unit == "month"_L1) {
        const QDate month = day.addMonths(offset);
        point.from = point.to = {month.year(), month.month(), 0};
        point.precision = u"month"_s;
    } else if (unit == "quarter"_L1) {
        const int quarter = (day.month() - 1) / 3;
        const QDate start = QDate(day.year(), quarter * 3 + 1, 1).addMonths(3 * offset);
        point.from = PartialDate::of(start);
        point.to = PartialDate::of(start.addMonths(3).addDays(-1));
        point.precision = u"quarter"_s;
    } else if (unit == "day"_L1) {
        point.from = point.to = published->day ? PartialDate::of(day.addDays(offset)) : *published;
        point.precision = published->day ? u"day"_s : u"month"_s;
    } else {
        point.from = point.to = *published;
        point.precision = u"as_of_article"_s;
    }
    return point;
}

std::optional<PartialDate> latestDate(const ArticleSentences &article, const FigureLanguage &language,
                                      const UnitBook &units)
{
    const Tokens &tokens = article.tokens();
    const DateReader dates {tokens, language, units, {}};
    constexpr qsizetype longestDate = 8;
    std::optional<PartialDate> latest;
    for (const CutSentence &sentence : article.sentences()) {
        for (qsizetype i = sentence.begin; i < sentence.end; ++i) {
            const Token &token = tokens[size_t(i)];
            if (token.kind != Token::Kind::Number && !has(token, Lexeme::Month))
                continue;
            const auto point = dates.read(sentence.begin, i, std::min(i + longestDate, sentence.end));
            if (!point)
                continue;
            if (i < ArticleSentences::dateline && point->from.day && !point->from.year)
                return {}; // "La Paz, 1 may (ANF)": of a year that is not told
            if (point->from.year && point->from.month && (!latest || point->from > *latest))
                latest = point->from;
            i = point->end - 1;
        }
    }
    return latest;
}

QString spanPrecision(const PartialDate &from, const PartialDate &to)
{
    if (from.year != to.year)
        return u"multi_year"_s;
    const int months = to.last().month() - from.first().month() + 1;
    const bool whole = from.first().day() == 1 && to.last().day() == to.last().daysInMonth();
    return !whole      ? u"days"_s
        : months == 6  ? u"half_year"_s
        : months == 3  ? u"quarter"_s
        : months == 12 ? u"year"_s
                       : u"months"_s;
}

bool isSeason(const Period &period)
{
    return period.from && period.to && !period.from->month && period.to->year == period.from->year + 1;
}

} // namespace Quipu
