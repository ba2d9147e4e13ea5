// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figurelines.h"
#include "views/charts/chartkinds.h"
#include "views/charts/evidencechart.h"
#include "views/charts/networklayout.h"
#include "views/charts/slopeyears.h"
#include "views/charts/stacks.h"

#include <QTest>
#include <QtCharts/QLineSeries>

#include <cmath>
#include <numeric>
#include <set>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

std::vector<Series> aid()
{
    return buildSeries(figuresFrom(u"law_enforcement_assistance; Peru; 34.3 USD; FY2012; confirmed\n"
                                   "law_enforcement_assistance; Peru; 30 USD; FY2013; confirmed\n"
                                   "alternative_development_assistance; Peru; 20.1 USD; FY2012\n"
                                   "alternative_development_assistance; Peru; -5 USD; FY2013; confirmed\n"
                                   "military_cooperation; Peru; 20..30 USD; FY2012; confirmed\n"
                                   "military_cooperation; Peru; >26.7 USD; FY2013; confirmed"_s));
}

std::vector<Series> mixed()
{
    return buildSeries(figuresFrom(u"coca_cultivation_area; Peru; ~64400 ha; 2011\n"
                                   "coca_cultivation_area; Peru; 49200 ha; 2013; confirmed\n"
                                   "coca_cultivation_area; Peru; 42900 ha; 2014\n"
                                   "coca_cultivation_area; Bolivia; >20000 ha; 2011; confirmed\n"
                                   "coca_cultivation_area; Bolivia; 23000..25000 ha; 2013; confirmed\n"
                                   "coca_cultivation_area; Bolivia; 9000 ha; 2014-01-01..2014-06-30; confirmed\n"
                                   "coca_cultivation_area; Colombia; 64000 ha; 2011; confirmed\n"
                                   "coca_cultivation_area; Colombia; 48000 ha; 2013..2016; confirmed\n"
                                   "coca_cultivation_area; Colombia; 69000 ha; 2014; confirmed"_s));
}

std::vector<Series> many(int count)
{
    QString lines;
    for (int i = 0; i < count; ++i) {
        for (int year = 2010; year < 2016; year += 1 + i % 3)
            lines
                += u"arrests; Country of a rather long name %1; %2 persons; %3\n"_s.arg(i).arg(i * 37 % 1000).arg(year);
    }
    return buildSeries(figuresFrom(lines));
}

std::vector<Series> byOutlet()
{
    Series articles;
    articles.key = u"articles"_s;
    articles.title = u"Articles"_s;
    articles.unit = u"articles"_s;
    const QStringList outlets {u"El Comercio"_s, u"The Guardian"_s, u"A newspaper with a very long name indeed"_s};
    for (int i = 0; i < outlets.size(); ++i) {
        SeriesPoint point;
        point.category = outlets[i];
        point.y = 3 + 5 * i;
        point.counted = {ArticleId {i + 1}};
        articles.points.push_back(point);
    }
    return {articles};
}

CoMentions network(int count)
{
    CoMentions all;
    for (int i = 0; i < count; ++i)
        all.nodes.push_back(
            {EntityId {i + 1}, u"Entity number %1"_s.arg(i), i % 3 ? u"person"_s : u"place"_s, count - i});
    for (int i = 1; i < count; ++i)
        all.links.push_back({size_t(i / 2), size_t(i), 1 + i % 4, {ArticleId {i}}, u"A sentence."_s});
    return all;
}

ChartContent contentOf(ChartKind kind, std::vector<Series> series)
{
    Chart chart;
    chart.kind = kind;
    ChartContent content = chartOf(chart, std::move(series));
    if (kind == ChartKind::Network)
        content.network = network(30);
    return content;
}

QSizeF sizeOf(int index)
{
    return index == 0 ? QSizeF(420, 300) : index == 1 ? QSizeF(160, 100) * (96 / 25.4) : QSizeF(900, 600);
}

void show(EvidenceChart &chart, const ChartContent &content, QSizeF size = {900, 600})
{
    ChartLook look;
    look.font = QFont(QFontInfo(QFont()).family());
    look.font.setPixelSize(12);
    chart.resize(size);
    chart.setContent(content, look);
}

bool hasText(const EvidenceChart &chart, const QString &words)
{
    return std::ranges::any_of(chart.frame().texts, [&](const ChartText &text) { return text.text.contains(words); });
}

std::vector<QRectF> textRects(const EvidenceChart &chart)
{
    std::vector<QRectF> rects;
    for (const ChartFrame &frame : chart.frames()) {
        for (const ChartText &text : frame.texts)
            rects.push_back(text.rect);
        for (const LegendEntry &entry : frame.legend)
            rects.push_back(entry.words);
    }
    for (const ChartMark &mark : chart.marks().marks) {
        if (!mark.labelRect.isEmpty())
            rects.push_back(mark.labelRect);
    }
    return rects;
}

} // namespace

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

QTEST_MAIN(TestChartKinds)
#include "tst_chartkinds.moc"
