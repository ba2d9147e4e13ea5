// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartdata.h"
#include "views/charts/networklayout.h"

#include <QTest>
#include <QtCharts/QLineSeries>

#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Logarithmic and second axes, panels and networks.
class TestChartAxes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void logarithm_placesPowersEvenly_andLeavesOutZero()
    {
        ChartContent content = contentOf(ChartKind::Line,
                                         buildSeries(figuresFrom(u"x; Peru; 1 g; 2010\nx; Peru; 10 g; 2011\n"
                                                                 "x; Peru; 1000 g; 2012\n"
                                                                 "x; Peru; 0 g; 2013"_s)));
        content.chart.isLogarithmic = true;
        EvidenceChart chart;
        show(chart, content);
        const ChartFrame &frame = chart.frame();
        QCOMPARE(frame.y.min, 1.0);
        QCOMPARE(frame.y.max, 1000.0);
        const auto height = [&](size_t mark) { return chart.marks().marks[mark].anchor.y(); };
        QCOMPARE(chart.marks().marks.size(), size_t(3));
        QCOMPARE(height(0), frame.plot.bottom());
        QVERIFY(std::abs(height(1) - (frame.plot.bottom() - frame.plot.height() / 3)) < 1e-6);
        QVERIFY(std::abs(height(2) - frame.plot.top()) < 1e-6);
        QVERIFY(hasText(chart, u"1 value"_s));
        QVERIFY(std::abs(frame.valueAt(height(1)) - 10) < 1e-9);
        const auto *line = qobject_cast<QLineSeries *>(chart.series().first());
        QCOMPARE(line->points().last(), QPointF(2012.5, 3));
    }

    void logarithm_ofBars_beginsAtADecade_andSaysSo()
    {
        ChartContent content
            = contentOf(ChartKind::Bar, buildSeries(figuresFrom(u"x; Peru; 30 g; 2010\nx; Peru; 4000 g; 2011"_s)));
        content.chart.isLogarithmic = true;
        EvidenceChart chart;
        show(chart, content);
        QCOMPARE(chart.frame().y.min, 10.0);
        for (const ChartMark &mark : chart.marks().marks)
            QCOMPARE(mark.rect.bottom(), chart.frame().plot.bottom());
        QVERIFY(hasText(chart, u"ogarithmic"_s));
    }

    void logarithm_holdsEveryMagnitude()
    {
        ChartContent content
            = contentOf(ChartKind::Scatter,
                        buildSeries(figuresFrom(u"x; Peru; 0.000000001 g; 0001\nx; Peru; 1000000000000000 g; 9998"_s)));
        content.chart.isLogarithmic = true;
        EvidenceChart chart;
        show(chart, content, {420, 300});
        QCOMPARE(chart.marks().marks.size(), chart.drawn().front().points.size());
        QVERIFY(chart.frame().y.ticks.size() < 80);
        QVERIFY(std::ranges::count_if(chart.frame().y.ticks, [](const ChartTick &tick) { return !tick.text.isEmpty(); })
                > 2);
    }

    void otherUnit_hasAnAxisOnlyWhereAskedFor()
    {
        std::vector<Series> series = mixed();
        series.push_back(buildSeries(figuresFrom(u"eradication_funding; Peru; 10 USD; 2011"_s)).front());
        ChartContent content = contentOf(ChartKind::Line, series);
        EvidenceChart chart;
        show(chart, content);
        QVERIFY(!chart.frame().second);
        QCOMPARE(chart.drawn().size(), series.size() - 1);
        QVERIFY(hasText(chart, u"its unit is another"_s));
        content.chart.allowsTwoUnits = true;
        show(chart, content);
        QVERIFY(chart.frame().second);
        QCOMPARE(chart.drawn().size(), series.size());
        const int mark = chart.marks().markOf(series.size() - 1, 0);
        const QPointF anchor = chart.marks().marks[size_t(mark)].anchor;
        QCOMPARE(anchor, chart.frame().at(2011.5, 10, chart.drawn().back()));
        const bool hasOwnColour = std::ranges::any_of(
            chart.frame().texts, [&](const ChartText &text) { return text.series == series.size() - 1; });
        QVERIFY(hasOwnColour);
    }

    void panels_shareTheirAxes_unlessToldNotTo()
    {
        ChartContent content = contentOf(ChartKind::Line, mixed());
        content.chart.facet = ChartFacet::Place;
        EvidenceChart chart;
        show(chart, content);
        QCOMPARE(chart.frames().size(), size_t(3));
        for (const ChartFrame &frame : chart.frames()) {
            QCOMPARE(frame.y.max, chart.frame().y.max);
            QCOMPARE(frame.xMax, chart.frame().xMax);
            QVERIFY(std::abs(frame.plot.width() - chart.frame().plot.width()) < 1e-6);
        }
        content.chart.sharesAxes = false;
        show(chart, content);
        QVERIFY(chart.frames()[0].y.max != chart.frames()[2].y.max);
    }

    void panels_thatLackRoom_areCounted()
    {
        ChartContent content = contentOf(ChartKind::Bar, many(40));
        content.chart.facet = ChartFacet::Place;
        EvidenceChart chart;
        show(chart, content, {420, 300});
        const size_t shown = chart.frames().size();
        QVERIFY(shown >= 1 && shown < 40);
        QVERIFY(hasText(chart, u"and %1 more"_s.arg(40 - shown)));
    }

    void panelsOfMeasures_haveEachTheirUnit()
    {
        std::vector<Series> series = mixed();
        series.push_back(buildSeries(figuresFrom(u"eradication_funding; Peru; 10 USD; 2011"_s)).front());
        ChartContent content = contentOf(ChartKind::Bar, series);
        content.chart.facet = ChartFacet::Measure;
        EvidenceChart chart;
        show(chart, content);
        QCOMPARE(chart.frames().size(), size_t(2));
        QCOMPARE(chart.drawn().size(), series.size());
    }

    void network_liesTheSameEachTime_andApart()
    {
        const CoMentions names = network(60);
        QCOMPARE(nodePlaces(names), nodePlaces(names));
        ChartContent content = contentOf(ChartKind::Network, {});
        content.network = network(100);
        EvidenceChart chart;
        show(chart, content);
        QCOMPARE(chart.drawing().network.nodes.size(), mostNodesDrawn);
        QVERIFY(hasText(chart, u"40 name"_s));
        std::vector<QRectF> nodes;
        for (size_t i = 0; i < chart.marks().marks.size(); ++i) {
            const ChartMark &mark = chart.marks().marks[i];
            if (mark.shape == ChartMark::Shape::Node)
                QCOMPARE(chart.marks().markAt(mark.anchor), int(i));
        }
    }

    void networkWithoutSeries_hasATitle_andNamesTypesInWords()
    {
        ChartContent content = contentOf(ChartKind::Network, {});
        content.network = network(4);
        content.network.nodes[0].type = u"PLACE"_s;
        content.network.nodes[1].type = u"VESSEL"_s; // of the analyst's own
        EvidenceChart chart;
        show(chart, content);
        QVERIFY(hasText(chart, u"Entities named together"_s));
        QStringList types;
        for (const LegendEntry &entry : chart.frame().legend)
            types.append(entry.text);
        QVERIFY2(types.contains(u"Places"_s) && !types.contains(u"PLACE"_s), qPrintable(types.join(u' ')));
        QVERIFY(types.contains(u"VESSEL"_s));
        content.chart.title = u"Who met whom"_s;
        show(chart, content);
        QVERIFY(hasText(chart, u"Who met whom"_s) && !hasText(chart, u"Entities named together"_s));
    }

    void rowsOfATimeline_haveNamesThatTellThemApart()
    {
        const auto series = buildSeries(figuresFrom(u"coca_cultivation_area; Peru; 1 ha; 2011\n"
                                                    "coca_cultivation_area; Peru; 2 ha; FY2012\n"
                                                    "coca_cultivation_area; Peru; 3 ha; 2013; confirmed; UNODC\n"
                                                    "coca_cultivation_area; Peru; 4 ha; 2014; subject=valleys"_s));
        EvidenceChart chart;
        show(chart, contentOf(ChartKind::Timeline, series));
        for (const QString &name : {u"Peru, 2011"_s, u"Peru, FY2012"_s, u"UNODC"_s, u"valleys"_s})
            QVERIFY2(hasText(chart, name), qPrintable(name));
        // Few rows stand in the middle, and the axis at the foot of the chart.
        const QRectF plot = chart.frame().plot;
        QVERIFY(plot.bottom() > chart.size().height() * 0.75);
        const double over = chart.frame().rows.front().top - plot.top();
        QVERIFY(std::abs(over - (plot.bottom() - chart.frame().rows.back().bottom)) < 1);
    }

    void link_isFoundUnderTheMouse()
    {
        ChartContent content = contentOf(ChartKind::Network, {});
        content.network = network(2);
        EvidenceChart chart;
        show(chart, content);
        const QLineF line(chart.marks().marks[1].anchor, chart.marks().marks[2].anchor);
        const int mark = chart.marks().markAt(line.center());
        QCOMPARE(chart.marks().marks[size_t(mark)].shape, ChartMark::Shape::Link);
        QVERIFY(chart.toolTipOf(chart.marks().marks[size_t(mark)]).contains(u"Entity number 0"_s));
    }

    void gap_isNeverJoined_data()
    {
        QTest::addColumn<ChartKind>("kind");
        for (const ChartKind kind : {ChartKind::Line, ChartKind::Step, ChartKind::Area})
            QTest::newRow(qPrintable(toString(kind))) << kind;
    }

    void gap_isNeverJoined()
    {
        QFETCH(ChartKind, kind);
        ChartContent content = contentOf(kind, mixed());
        content.chart.facet = ChartFacet::Place;
        content.chart.isLogarithmic = true;
        EvidenceChart chart;
        show(chart, content);
        for (const QAbstractSeries *piece : chart.series()) {
            const auto *line = qobject_cast<const QLineSeries *>(piece);
            for (int i = 1; line != nullptr && i < line->count(); ++i)
                QVERIFY(line->at(i).x() - line->at(i - 1).x() <= 1);
        }
        for (const ChartMark &mark : chart.marks().marks)
            QVERIFY(yearOf(chart.pointOf(mark)) != 2012);
    }
};

QTEST_MAIN(TestChartAxes)
#include "tst_chartaxes.moc"
