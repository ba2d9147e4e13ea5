// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartscale.h"
#include "views/charts/pointindex.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace Quipu;

namespace {

// What a column of pixels has of a line: where it comes in, goes out, and how far it reaches.
struct Column
{
    double first, lowest, highest, last;
    bool operator==(const Column &) const = default;
};

std::map<int, Column> columnsOf(const PointRun &run, const std::vector<size_t> &indexes, const ChartStretch &time,
                                int columns)
{
    std::map<int, Column> found;
    for (const size_t i : indexes) {
        if (run.time(i) < time.from || run.time(i) >= time.to)
            continue;
        const int column = int((run.time(i) - time.from) / time.length() * columns);
        const double value = run.value(i);
        const auto [at, isNew] = found.try_emplace(column, Column {value, value, value, value});
        at->second.lowest = std::min(at->second.lowest, value);
        at->second.highest = std::max(at->second.highest, value);
        at->second.last = value;
    }
    return found;
}

Series daysFrom(QDate day, int count)
{
    std::mt19937 random(7);
    Series series;
    for (int i = 0; i < count; ++i) {
        SeriesPoint &point = series.points.edit().emplace_back();
        point.from = point.to = day.addDays(i);
        point.y = double(random() % 1000);
        point.partial = true;
    }
    return series;
}

} // namespace

class TestPointIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewerPoints_leaveTheSameColumns_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("all") << 1899.91237 << 1955.03771;
        QTest::newRow("a part") << 1910.3 << 1933.77;
        QTest::newRow("a year") << 1920.1 << 1921.1;
        QTest::newRow("beyond the end") << 1950.01233 << 1960.04571;
    }
    void fewerPoints_leaveTheSameColumns()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        const Series series = daysFrom(QDate(1900, 1, 1), 20000);
        const PointIndex index(series);
        QCOMPARE(index.runs().size(), size_t(1));
        const PointRun &run = index.runs().front();
        constexpr int columns = 300;
        const std::vector<size_t> needed = run.needed({from, to}, columns);
        QVERIFY(needed.size() <= 4 * columns + 2);
        std::vector<size_t> all(series.points.size());
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        QVERIFY(columnsOf(run, needed, {from, to}, columns) == columnsOf(run, all, {from, to}, columns));
        QVERIFY(run.time(needed.front()) <= from || needed.front() == 0);
        QVERIFY(run.time(needed.back()) >= to || needed.back() == all.back());
    }

    void positions_areThoseOfTheAxis()
    {
        TimePositions positions;
        for (QDate day(1, 1, 1); day.year() < 2050; day = day.addDays(97))
            QCOMPARE(positions.of(day), timePosition(day));
        QCOMPARE(positions.of(QDate(9999, 12, 31)), timePosition(QDate(9999, 12, 31)));
    }

    void pointsThatShareAPixel_areOne()
    {
        Series series;
        for (int i = 0; i < 2000; ++i) {
            SeriesPoint &point = series.points.edit().emplace_back();
            point.from = QDate(2010, 1, 1);
            point.to = QDate(2010, 12, 31);
            point.y = i % 50;
        }
        const PointIndex index(series);
        QCOMPARE(index.shown({2010, 2011}, {0, 49}, {900, 500, 4000, true, false}).size(), size_t(50));
        QCOMPARE(index.inView({2010, 2011}).size(), size_t(2000));
        QVERIFY(index.shown({2011, 2012}, {0, 49}, {900, 500, 4000, true, false}).empty());
    }
};

QTEST_MAIN(TestPointIndex)
#include "tst_pointindex.moc"
