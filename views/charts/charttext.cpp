// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttext.h"

#include "models/base/groupednumber.h"
#include "models/charting/suggestedcharts.h"
#include "models/figures/claimlabels.h"
#include "models/figures/measures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

// The translation context of what a chart says.
struct ChartWords final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::ChartWords)
};

namespace {

constexpr QLatin1StringView countedArticles("articles"), countedMentions("mentions");

QString approximationSign(Approximation approximation)
{
    switch (approximation) {
    case Approximation::Exact:
        return {};
    case Approximation::About:
        return u"~"_s;
    case Approximation::MoreThan:
        return u">"_s;
    case Approximation::AtLeast:
        return u"≥"_s;
    case Approximation::Almost:
        return u"<"_s;
    case Approximation::UpTo:
        return u"≤"_s;
    }
    return {};
}

// The reader's locale; C has separators too, but leaves them out unless asked.
QLocale numberLocale()
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    return locale;
}

// As few decimals as say the number; at most four digits that matter where it does not come out even.
int decimalsFor(double value)
{
    for (int decimals = 0; decimals <= 3; ++decimals) {
        const double scaled = value * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) <= 1e-9 * std::abs(scaled))
            return decimals;
    }
    const int digitsBefore = int(std::floor(std::log10(std::abs(value)))) + 1;
    return std::clamp(4 - digitsBefore, 0, 8);
}

// What is counted is no unit of the codebook.
QString unitWord(const QString &unit)
{
    if (unit == countedArticles)
        return ChartWords::tr("articles");
    return unit == countedMentions ? ChartWords::tr("mentions") : unitLabel(unit);
}

// The value as the chart's unit has it: "~64,400 hectares".
QString valueWithUnit(const Series &series, const SeriesPoint &point)
{
    return ChartWords::tr("%1 %2", "value, unit").arg(valueText(point, 1), axisTitle(series.unit, 1));
}

} // namespace

QString chartTitle(const Chart &chart, const std::vector<Series> &series)
{
    if (!chart.title.isEmpty())
        return chart.title;
    if (chart.kind == ChartKind::Network)
        return ChartWords::tr("Entities named together");
    const auto count = [&](QLatin1StringView unit) { return std::ranges::count(series, unit, &Series::unit); };
    if (series.size() < 2 || count(countedArticles) + count(countedMentions) != std::ssize(series))
        return commonTitle(series);
    if (count(countedArticles) == 0)
        return ChartWords::tr("Mentions");
    return count(countedMentions) == 0 ? ChartWords::tr("Articles") : ChartWords::tr("Articles and mentions");
}

QString legendName(const Series &series, const std::vector<Series> &all)
{
    if (series.title != seriesTitle(series.measure, series.place))
        return series.title; // the analyst's, or one that says more
    const auto isShared = [&](QString Series::*part) {
        return std::ranges::all_of(all, [&](const Series &other) { return other.*part == series.*part; });
    };
    const auto isItsOwn = [&](QString Series::*part) {
        return std::ranges::count_if(all, [&](const Series &other) { return other.*part == series.*part; }) == 1;
    };
    if (isShared(&Series::place) && isItsOwn(&Series::measure))
        return measureLabel(series.measure);
    return isShared(&Series::measure) && isItsOwn(&Series::place) && !series.place.isEmpty() ? series.place
                                                                                             : series.title;
}

QString axisTitle(const QString &unit, double divisor)
{
    const QString base = unitWord(unit.section(u'/', 0, 0));
    const QString per = unit.section(u'/', 1);
    QString label = base;
    if (per == "year"_L1)
        label = ChartWords::tr("%1 per year").arg(base);
    else if (!per.isEmpty())
        label = ChartWords::tr("%1 per %2").arg(base, unitLabel(per));
    if (divisor == 1e6)
        return ChartWords::tr("%1, millions").arg(label);
    if (divisor == 1e9)
        return ChartWords::tr("%1, billions (10⁹)").arg(label);
    return divisor == 1e12 ? ChartWords::tr("%1, trillions (10¹²)").arg(label) : label;
}

QString numberText(double value, double divisor)
{
    const double scaled = value / divisor;
    const double size = std::abs(scaled);
    if (scaled != 0 && (size < 1e-4 || size >= 1e15))
        return numberLocale().toString(scaled, 'g', 4);
    return groupedNumber(scaled, numberLocale(), scaled == 0 ? 0 : decimalsFor(scaled));
}

QString valueText(const SeriesPoint &point, double divisor)
{
    if (point.isRange)
        return ChartWords::tr("%1–%2", "low–high")
            .arg(numberText(*point.low, divisor), numberText(*point.high, divisor));
    return approximationSign(point.approximation) + numberText(point.y, divisor);
}

QString tickText(double value, double step, double divisor)
{
    const double scaledStep = step / divisor;
    if (scaledStep < 1e-4 || scaledStep >= 1e7)
        return numberLocale().toString(value / divisor, 'g', 4);
    const double nearest = std::round(value / step) * step / divisor; // never "-0" or 0.30000000000000004
    return groupedNumber(nearest == 0 ? 0 : nearest, numberLocale(), decimalsFor(scaledStep));
}

QString compactValueText(const Series &series, const SeriesPoint &point)
{
    const double size = std::max(std::abs(point.y), std::abs(point.high.value_or(point.y)));
    const double divisor = size >= 1e12 ? 1e12 : size >= 1e9 ? 1e9 : size >= 1e6 ? 1e6 : 1;
    const QString number = valueText(point, divisor), unit = axisTitle(series.unit, 1);
    if (divisor == 1e12)
        return ChartWords::tr("%1 trillion %2", "number (of 10¹²), unit").arg(number, unit);
    if (divisor == 1e9)
        return ChartWords::tr("%1 billion %2", "number (of 10⁹), unit").arg(number, unit);
    if (divisor == 1e6)
        return ChartWords::tr("%1 million %2", "number, unit").arg(number, unit);
    return ChartWords::tr("%1 %2", "value, unit").arg(number, unit);
}

QString slopeLabel(const QString &name, const QString &value)
{
    return name.isEmpty() ? value : ChartWords::tr("%1  %2", "name, value").arg(name, value);
}

QString logarithmicTickText(double value, double divisor)
{
    const double scaled = value / divisor;
    if (scaled >= 1e-4 && scaled < 1e7)
        return numberText(scaled, 1);
    const double exponent = std::floor(std::log10(scaled) + 1e-9);
    const int factor = int(std::lround(scaled / std::pow(10, exponent)));
    QString power = QString::number(int(exponent));
    constexpr QStringView raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    for (QChar &digit : power)
        digit = digit == u'-' ? QChar(u'⁻') : raised[digit.digitValue()];
    return factor == 1 ? u"10"_s + power : u"%1×10%2"_s.arg(factor).arg(power);
}

QString signExplained(Approximation approximation)
{
    switch (approximation) {
    case Approximation::Exact:
        return {};
    case Approximation::About:
        return ChartWords::tr("~ about");
    case Approximation::MoreThan:
        return ChartWords::tr("> more than");
    case Approximation::AtLeast:
        return ChartWords::tr("≥ at least");
    case Approximation::Almost:
        return ChartWords::tr("< almost");
    case Approximation::UpTo:
        return ChartWords::tr("≤ up to");
    }
    return {};
}

QString meaningOfHollow()
{
    return ChartWords::tr("hollow: not yet confirmed");
}

QString meaningOfHatching()
{
    return ChartWords::tr("part of a year");
}

QString meaningOfSpan()
{
    return ChartWords::tr("total of several years");
}

QString meaningOfContested()
{
    return ChartWords::tr("several values told");
}

QString meaningOfPassedOver()
{
    return ChartWords::tr("faint: another value was chosen");
}

QString meaningOfEvent()
{
    return ChartWords::tr("event");
}

QString notAllShown(int left)
{
    return ChartWords::tr("and %1 more").arg(left + 1);
}

QString noFigureText()
{
    return ChartWords::tr("no figure");
}

QString nameInPeriod(const QString &name, const SeriesPoint &point)
{
    return ChartWords::tr("%1, %2", "name, period").arg(name, periodLabel(point));
}

QString fiscalYearText(int year)
{
    return ChartWords::tr("FY%1", "fiscal year").arg(year);
}

QString monthText(QDate month, bool withYear)
{
    return QLocale().toString(month, withYear ? u"MMM yyyy"_s : u"MMM"_s);
}

QString dayText(QDate day, bool withYear)
{
    return QLocale().toString(
        day, withYear ? ChartWords::tr("d MMM yyyy", "a date's format") : ChartWords::tr("d MMM", "a date's format"));
}

QString otherUnitNote(const Series &series)
{
    return ChartWords::tr("Not drawn, because its unit is another (%1): %2.")
        .arg(axisTitle(series.unit, 1), series.title);
}

void SourceTally::begin(const Series &series)
{
    ++m_series;
    m_isCounting = false;
    m_unit = series.unit;
}

void SourceTally::add(const SeriesPoint &point)
{
    if (!point.figure) { // a count
        m_counts += m_isCounting ? 0 : 1;
        m_isCounting = true;
        m_counted += point.y;
        return;
    }
    if (point.source != m_lastSource) { // neighbours often have one
        m_lastSource = point.source;
        if (!point.source.isEmpty() && !m_known.contains(point.source)) {
            m_known.insert(point.source);
            m_sources.append(point.source);
        }
    }
    m_figures += 1 + int(point.witnesses.size());
    if (point.article.value != m_lastArticle) {
        m_lastArticle = point.article.value;
        m_articles.insert(m_lastArticle);
    }
    for (const ArticleId witness : point.witnessArticles)
        m_articles.insert(witness.value);
}

QString SourceTally::line() const
{
    QStringList sentences;
    if (!m_sources.isEmpty())
        sentences.append(ChartWords::tr("Sources: %1. Figures: %2; articles: %3.")
                             .arg(m_sources.join("; "_L1))
                             .arg(m_figures)
                             .arg(m_articles.size()));
    else if (m_figures > 0 || m_counts == 0)
        sentences.append(ChartWords::tr("Figures: %1; articles: %2.").arg(m_figures).arg(m_articles.size()));
    if (m_counts == 1 && m_series == 1)
        sentences.append((m_unit == countedMentions ? ChartWords::tr("Mentions counted: %1.")
                                                    : ChartWords::tr("Articles counted: %1."))
                             .arg(numberText(m_counted, 1)));
    else if (m_counts > 0)
        sentences.append(ChartWords::tr("Counted in the articles of the project."));
    return sentences.join(u' ');
}

QString sourceLine(const std::vector<Series> &series)
{
    SourceTally tally;
    for (const Series &one : series) {
        tally.begin(one);
        for (const SeriesPoint &point : one.points)
            tally.add(point);
    }
    return tally.line();
}

QString pointReading(const Series &series, const SeriesPoint &point)
{
    return ChartWords::tr("%1: %2", "period: value").arg(periodLabel(point), valueWithUnit(series, point));
}

QString chartReading(const std::vector<Series> &series)
{
    constexpr int mostRead = 60;
    QStringList lines;
    int left = 0;
    for (const Series &one : series) {
        lines.append(one.title);
        for (const SeriesPoint &point : one.points) {
            if (lines.size() < mostRead)
                lines.append(pointReading(one, point));
            else
                ++left;
        }
    }
    if (left > 0)
        lines.append(ChartWords::tr("Points not read out: %1").arg(left));
    return lines.join(u'\n');
}

} // namespace Quipu
