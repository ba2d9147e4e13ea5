// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/chartjson.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Quipu;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Quipu::Chart)

namespace {

Chart fullChart()
{
    Chart chart;
    chart.id = {7};
    chart.name = u"Coca and eradication"_s;
    chart.kind = ChartKind::Bar;
    chart.facet = ChartFacet::Place;
    chart.series = {chartSeriesOf(u"coca_cultivation_area/Peru/ha"_s)};
    chart.series.front().actor = u"UNODC"_s;
    chart.series.front().label = u"Coca"_s;
    chart.series.front().colour = u"#0072b2"_s;
    ChartSeries count;
    count.source = ChartSeries::Source::Mentions;
    count.entity = {0x7fffffffffffffff};
    count.outlet = u"La Voz"_s;
    count.isByOutlet = true;
    count.onSecondAxis = true;
    chart.series.push_back(count);
    ChartSeries picked;
    picked.figures = {{3}, {9}};
    chart.series.push_back(picked);
    chart.isLogarithmic = true;
    chart.allowsTwoUnits = true;
    chart.isAsStated = true;
    chart.confirmedOnly = true;
    chart.sharesAxes = false;
    chart.title = u"Title"_s;
    chart.subtitle = u"Subtitle"_s;
    chart.showsSources = false;
    chart.sources = u"Own sources"_s;
    chart.events
        = {{u"A law"_s, {2011, 7}, PartialDate {2016, 7, 28}, {2}, {5}}, {u"A day"_s, {2013, 5, 1}, {}, {}, {}}};
    chart.notes = {{{3}, u"Revised later"_s}};
    chart.choices = {{{3},
                      {{9}, {11}},
                      u"The survey counts fields"_s,
                      u"Ana"_s,
                      QDateTime({2026, 1, 2}, {3, 4, 5, 6}, QTimeZone::utc())}};
    chart.style = {u"bright"_s, u"Serif"_s, 11.5, 3, false, false};
    return chart;
}

} // namespace

class TestChartJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chart_comesBackAsItWas_data();
    void chart_comesBackAsItWas();
    void plainChart_isAShortRecord();
    void kind_hasItsOwnWord();
    void seriesKey_isReadBack();
};

void TestChartJson::chart_comesBackAsItWas_data()
{
    QTest::addColumn<Chart>("chart");
    QTest::newRow("full") << fullChart();
    QTest::newRow("empty") << Chart {};
}

void TestChartJson::chart_comesBackAsItWas()
{
    QFETCH(Chart, chart);
    const QByteArray bytes = QJsonDocument(chartToJson(chart)).toJson();
    QCOMPARE(chartFromJson(QJsonDocument::fromJson(bytes).object()), chart);
}

void TestChartJson::plainChart_isAShortRecord()
{
    Chart chart;
    chart.id = {1};
    chart.name = u"Coca"_s;
    chart.series = {chartSeriesOf(u"area/Peru/ha"_s)};
    QCOMPARE(QJsonDocument(chartToJson(chart)).toJson(QJsonDocument::Compact),
             R"({"id":1,"kind":"line","name":"Coca","series":[{"measure":"area","place":"Peru","unit":"ha"}]})");
}

void TestChartJson::kind_hasItsOwnWord()
{
    const QStringList words = chartKindWords();
    QCOMPARE(words.size(), 10);
    for (const QString &word : words)
        QCOMPARE(toString(*chartKindFromString(word)), word);
    QVERIFY(!chartKindFromString(u"pie"));
}

void TestChartJson::seriesKey_isReadBack()
{
    const ChartSeries series = chartSeriesOf(u"us_assistance_total/Peru/USD/year"_s);
    QCOMPARE(series.measure, u"us_assistance_total"_s);
    QCOMPARE(series.place, u"Peru"_s);
    QCOMPARE(series.unit, u"USD/year"_s);
    QCOMPARE(series.key(), u"us_assistance_total/Peru/USD/year"_s);
}

QTEST_GUILESS_MAIN(TestChartJson)
#include "tst_chartjson.moc"
