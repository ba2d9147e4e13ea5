// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/generatedfigures.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr quint32 seed = 4;
constexpr int months = 1200; // of the century that the figures are about

struct CountedMeasure
{
    QLatin1StringView measure, unit;
};

constexpr std::array countedMeasures {
    CountedMeasure {"coca_cultivation_area"_L1, "ha"_L1},
    CountedMeasure {"arrests"_L1, "persons"_L1},
    CountedMeasure {"seizures_cocaine"_L1, "kg"_L1},
    CountedMeasure {"us_assistance_total"_L1, "USD"_L1},
};

} // namespace

std::vector<Figure> generatedFigures(int count)
{
    std::mt19937 random(seed);
    const int series = std::max(1, count / months);
    std::vector<Figure> figures;
    figures.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const int told = i % 10 == 9 ? i - 1 : i; // the last of ten repeats what the one before it says
        const int own = told % series, month = told / series % months;
        const CountedMeasure &measure = countedMeasures[size_t(own) % countedMeasures.size()];
        const PartialDate when {1920 + month / 12, 1 + month % 12, {}};
        const double value = told == i ? 1000 + random() % 100000 : *figures.back().value;
        Figure &figure = figures.emplace_back();
        figure.id = FigureId {i + 1};
        figure.article = ArticleId {1 + i / 10};
        figure.value = figure.low = figure.high = value;
        figure.unit = measure.unit;
        figure.normalised = {value, value, value, figure.unit, 1};
        figure.measure = measure.measure;
        figure.place = u"Place %1"_s.arg(own);
        figure.period.year = when.year;
        figure.period.from = figure.period.to = when;
        figure.period.precision = u"month"_s;
    }
    return figures;
}

Series generatedLine(int points)
{
    std::mt19937 random(seed);
    Series series;
    series.key = u"arrests/Peru/persons"_s;
    series.title = u"Arrests"_s;
    series.measure = u"arrests"_s;
    series.place = u"Peru"_s;
    series.unit = u"persons"_s;
    std::vector<SeriesPoint> &all = series.points.edit();
    all.reserve(size_t(points));
    QDate day(1700, 1, 1);
    double value = 5000;
    for (int i = 0; i < points; ++i, day = day.addDays(1)) {
        value = std::max(0.0, value + double(random() % 2001) - 1000);
        SeriesPoint &point = all.emplace_back();
        point.from = point.to = day;
        point.y = value;
        point.partial = true;
        point.figure = FigureId {i + 1};
        point.article = ArticleId {1 + i / 10};
        point.status = Figure::Status::Confirmed;
    }
    return series;
}

Series lineWithGaps(int points)
{
    Series series = generatedLine(points);
    std::erase_if(series.points.edit(), [](const SeriesPoint &point) { return point.from.toJulianDay() % 7 == 0; });
    return series;
}

Series crowdedYears(int points)
{
    std::mt19937 random(seed);
    Series series = generatedLine(points);
    std::vector<SeriesPoint> &all = series.points.edit();
    for (int i = 0; i < points; ++i) {
        const int year = 2010 + i * 5 / points;
        SeriesPoint &point = all[size_t(i)];
        point.from = QDate(year, 1, 1);
        point.to = QDate(year, 12, 31);
        point.partial = false;
        point.y = double(random() % 100000);
        point.status = i % 3 == 0 ? Figure::Status::Confirmed : Figure::Status::Suggested;
        point.standing = SeriesPoint::Standing::Contested;
    }
    return series;
}

} // namespace Quipu
