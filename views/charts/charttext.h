// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"
#include "models/charting/series.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace Quipu {

// The words on a chart, translated, with numbers as the reader's locale writes them.

// The analyst's, or one made from what is drawn.
QString chartTitle(const Chart &chart, const std::vector<Series> &series);
// The series' name among these: without what all share, place or measure.
QString legendName(const Series &series, const std::vector<Series> &all);
// "hectares", "USD, millions", "hectares per year".
QString axisTitle(const QString &unit, double divisor);
// "64,400"; with the sign of a qualifier "~64,400"; a range "3,000–5,000". In divisor's units.
QString numberText(double value, double divisor);
QString valueText(const SeriesPoint &point, double divisor);
// The value with its unit, short: "~1.05 billion US dollars".
QString compactValueText(const Series &series, const SeriesPoint &point);
// What stands at an end of a slope: the series' name, unless it is empty, and the value.
QString slopeLabel(const QString &name, const QString &value);
// An axis label in steps of `step`.
QString tickText(double value, double step, double divisor);
// A label of a logarithmic axis: very small and very large ones as powers of ten.
QString logarithmicTickText(double value, double divisor);
// What a qualifier's sign means: "~ about"; empty for an exact value.
QString signExplained(Approximation approximation);
QString meaningOfHollow();
QString meaningOfHatching();
QString meaningOfSpan();
QString meaningOfContested();
QString meaningOfPassedOver();
QString meaningOfEvent();
QString notAllShown(int left); // the legend's last entry when it has no room for all
QString noFigureText(); // stands where a year has none
QString nameInPeriod(const QString &name, const SeriesPoint &point); // "Peru, FY2012"
QString fiscalYearText(int year); // "FY2012"
QString monthText(QDate month, bool withYear); // "Feb", "Jan 2013"
QString dayText(QDate day, bool withYear); // "5 Mar", "5 Mar 2013"
QString otherUnitNote(const Series &series); // why a series is not drawn

// Counts what stands under a chart of its sources: "Sources: UNODC World Drug Report 2013. Figures: 3; articles: 2."
class SourceTally final
{
public:
    void begin(const Series &series); // whose points follow
    void add(const SeriesPoint &point);
    QString line() const;

private:
    QStringList m_sources;
    QSet<QString> m_known;
    QSet<qint64> m_articles;
    QString m_lastSource;
    qint64 m_lastArticle = -1;
    QString m_unit;
    double m_counted = 0;
    int m_figures = 0, m_series = 0, m_counts = 0;
    bool m_isCounting = false;
};
QString sourceLine(const std::vector<Series> &series);

// One point in a line: period, qualifier, value and unit.
QString pointReading(const Series &series, const SeriesPoint &point);
// The whole chart read out, for screen readers; long charts are cut with a count of what is left.
QString chartReading(const std::vector<Series> &series);

} // namespace Quipu
