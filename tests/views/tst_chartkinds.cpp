// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartdata.h"
#include "views/charts/chartkinds.h"
#include "views/charts/stacks.h"

#include <QTest>

#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What each kind draws, and where: on no screen, at the sizes of a dock, of paper and of a large window.
class TestChartKinds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void kindsAtSizes_data()
    {
        QTest::addColumn<ChartContent>("content");
        QTest::addColumn<QSizeF>("size");
        struct Data
        {
            const char *name;
            std::vector<Series> series;
        };
        const std::vector<Data> all {{"mixed", mixed()},
                                     {"aid", aid()},
                                     {"one point", buildSeries(figuresFrom(u"arrests; Peru; 5 persons; 2012"_s))},
                                     {"many", many(40)},
                                     {"outlets", byOutlet()}};
        for (const ChartKind kind : chartKinds()) {
            for (const Data &data : all) {
                for (int size = 0; size < 3; ++size) {
                    for (const ChartFacet facet : {ChartFacet::None, ChartFacet::Place}) {
                        ChartContent content = contentOf(kind, data.series);
                        content.chart.facet = facet;
                        QTest::addRow("%s, %s, %d%s", qPrintable(toString(kind)), data.name, size,
                                      facet == ChartFacet::None ? "" : ", panels")
                            << content << sizeOf(size);
                    }
                }
            }
        }
    }

    void everyPoint_hasOneMarkInItsPlot_data() { kindsAtSizes_data(); }

    void everyPoint_hasOneMarkInItsPlot()
    {
        QFETCH(ChartContent, content);
        QFETCH(QSizeF, size);
        EvidenceChart chart;
        show(chart, content, size);
        std::set<std::pair<size_t, size_t>> points;
        for (const ChartMark &mark : chart.marks().marks) {
            const QRectF plot = chart.frames()[mark.panel].plot.adjusted(-8, -8, 8, 8);
            QVERIFY(plot.contains(mark.anchor));
            if (mark.isOfPoint())
                QVERIFY(points.insert({mark.series, mark.point}).second);
        }
        // Rows and panels may lack room, and say so.
        const bool mayLackRoom = chart.frames().size() < chart.drawing().panels.size() || !chart.frame().rows.empty();
        size_t count = 0;
        for (const Series &one : chart.drawn())
            count += one.points.size();
        if (!mayLackRoom)
            QCOMPARE(points.size(), count);
        QVERIFY(!points.empty() || content.chart.kind == ChartKind::Network);
    }

    void texts_areInsideAndApart_data() { kindsAtSizes_data(); }

    void texts_areInsideAndApart()
    {
        QFETCH(ChartContent, content);
        QFETCH(QSizeF, size);
        EvidenceChart chart;
        show(chart, content, size);
        const QRectF all(QPointF(0, 0), size);
        const std::vector<QRectF> rects = textRects(chart);
        for (size_t i = 0; i < rects.size(); ++i) {
            QVERIFY(all.contains(rects[i]));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!rects[i].adjusted(1, 2, -1, -2).intersects(rects[j].adjusted(1, 2, -1, -2)));
        }
    }

    void slope_comparesTheYearsThatMostShare_data()
    {
        QTest::addColumn<QString>("figures");
        QTest::addColumn<YearRange>("years");
        QTest::newRow("all share") << u"x; A; 1 g; 2000\nx; A; 2 g; 2010\nx; B; 1 g; 2000\nx; B; 3 g; 2010"_s
                                   << YearRange {2000, 2010};
        QTest::newRow("most share")
            << u"x; A; 1 g; 1990\nx; A; 2 g; 2000\nx; A; 2 g; 2010\nx; B; 1 g; 2000\nx; B; 3 g; 2010"_s
            << YearRange {2000, 2010};
        QTest::newRow("widest of pairs") << u"x; A; 1 g; 2000\nx; A; 2 g; 2005\nx; A; 2 g; 2010"_s
                                         << YearRange {2000, 2010};
        QTest::newRow("one year") << u"x; A; 1 g; 2000"_s << YearRange {2000, 2000};
        QTest::newRow("spans have no year")
            << u"x; A; 1 g; 2000\nx; A; 2 g; 2001\nx; A; 2 g; 2005..2010"_s << YearRange {2000, 2001};
    }

    void slope_comparesTheYearsThatMostShare()
    {
        QFETCH(QString, figures);
        const ChartDrawing drawing = drawingOf(contentOf(ChartKind::Slope, buildSeries(figuresFrom(figures))));
        QTEST(drawing.slope, "years");
    }

    void slope_joinsNoUnlikePeriods()
    {
        EvidenceChart chart;
        show(chart,
             contentOf(ChartKind::Slope,
                       buildSeries(figuresFrom(u"x; A; 1 g; 2000\nx; A; 2 g; 2010\nx; B; 1 g; 2000\n"
                                               "x; B; 3 g; 2010-01-01..2010-06-30"_s))));
        const auto isLine = [](const ChartJoin &join) { return !join.isLeader; };
        QCOMPARE(std::ranges::count_if(chart.marks().joins, isLine), 1);
        QCOMPARE(chart.marks().marks.size(), size_t(4));
    }

    void stacks_addUpWhatIsOfOnePeriod()
    {
        const std::vector<Series> series = aid();
        std::vector<size_t> indexes(series.size());
        std::iota(indexes.begin(), indexes.end(), size_t(0));
        double up = 0, down = 0;
        for (const StackSegment &segment : stackSegments(series, indexes)) {
            if (segment.year != 2013)
                continue;
            up = std::max(up, segment.top);
            down = std::min(down, segment.top);
        }
        QCOMPARE(up, 30 + 26.7);
        QCOMPARE(down, -5.0);
    }

    void stacks_keepAnotherAccountOfAPeriodApart()
    {
        const std::vector<Series> series
            = buildSeries(figuresFrom(u"x; A; 5 g; 2012\nx; A; 7 g; 2012\nx; B; 1 g; 2012\nx; B; 3 g; FY2012"_s));
        const std::vector<StackSegment> segments = stackSegments(series, {0, 1});
        std::map<size_t, double> columns;
        for (const StackSegment &segment : segments)
            columns[segment.column] = std::max(columns[segment.column], segment.top);
        QCOMPARE(columns.size(), size_t(3)); // 5 + 1, 7, and the fiscal year
        EvidenceChart chart;
        show(chart, contentOf(ChartKind::StackedBar, series));
        for (const ChartMark &a : chart.marks().marks) {
            for (const ChartMark &b : chart.marks().marks)
                QVERIFY(&a == &b
                        || !a.rect.adjusted(0.1, 0.1, -0.1, -0.1).intersects(b.rect.adjusted(0.1, 0.1, -0.1, -0.1)));
        }
    }

    void ranges_goFromLowToHigh()
    {
        EvidenceChart chart;
        show(chart, contentOf(ChartKind::Range, aid()));
        for (const ChartMark &mark : chart.marks().marks) {
            const SeriesPoint &point = chart.pointOf(mark);
            if (!point.isRange)
                continue;
            QCOMPARE(mark.rect.top(), chart.frame().at(0, *point.high).y());
            QCOMPARE(mark.rect.bottom(), chart.frame().at(0, *point.low).y());
        }
    }

    void timeline_hasARowForEachTotal_withItsTimes()
    {
        EvidenceChart chart;
        show(chart,
             contentOf(ChartKind::Timeline,
                       buildSeries(figuresFrom(u"programme_budget; Peru; ~1050000000 USD; 2012..2016\n"
                                               "eu_assistance; Peru; 41000000 USD; 2013..2016\n"
                                               "families_supported; Peru; 10 families; 2013..2014"_s))));
        const ChartFrame &frame = chart.frame();
        QCOMPARE(frame.rows.size(), size_t(3)); // units are no obstacle where there is no value axis
        const ChartMark &budget = chart.marks().marks.front();
        QCOMPARE(budget.rect.left(), frame.at(2012, 0).x());
        QCOMPARE(budget.rect.right(), frame.at(2017, 0).x());
        QVERIFY2(budget.label.contains(u"~1.05"), qPrintable(budget.label));
        QVERIFY(!budget.labelRect.isEmpty());
    }

    void outlets_areRows_largestFirst()
    {
        EvidenceChart chart;
        show(chart, contentOf(ChartKind::Line, byOutlet()));
        QCOMPARE(chart.drawing().form, ChartForm::Categories);
        QCOMPARE(chart.frame().rows.front().category, u"A newspaper with a very long name indeed"_s);
        const ChartMark &first = chart.marks().marks.front();
        QCOMPARE(first.rect.left(), chart.frame().along(0));
        QCOMPARE(first.rect.right(), chart.frame().along(13));
    }
};

QTEST_MAIN(TestChartKinds)
#include "tst_chartkinds.moc"
