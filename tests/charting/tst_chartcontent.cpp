// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/refusals.h"
#include "models/charting/reporters.h"
#include "tests/support/chartlines.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestChartContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void figures_areChosenAsAsked_data();
    void figures_areChosenAsAsked();
    void unitsOfOneChart_areSettled_data();
    void unitsOfOneChart_areSettled();
    void asStated_unitsAreSeries();
    void unconfirmed_areLeftOutAndCounted();
    void valuesOfOnePeriod_areContestedWhereTheyContradict_data();
    void valuesOfOnePeriod_areContestedWhereTheyContradict();
    void choice_holdsWhileItCoversAllValues_data();
    void choice_holdsWhileItCoversAllValues();
    void chosenValue_carriesTheLine();
    void sources_areToldApart_data();
    void sources_areToldApart();
    void line_stopsWhereTheReporterChanges_data();
    void line_stopsWhereTheReporterChanges();
    void everySeriesOfAChart_hasItsOwnKey();
    void noteWithoutAPoint_isSaid();
    void refusals_areBoundedAndEachOnce();
};

void TestChartContent::figures_areChosenAsAsked_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("expected");

    QTest::newRow("by measure, place and unit")
        << u"arrests; Peru; 5 persons; 2012\narrests; Peru; 6 groups; 2012\narrests; Chile; 7 persons; 2012"_s
        << u"arrests/Peru/persons"_s << u"arrests/Peru/persons: 2012 5 ="_s;
    QTest::newRow("by source, beside all of them")
        << u"arrests; Peru; 5 persons; 2012; ; Police\narrests; Peru; 6 persons; 2013; ; Navy"_s
        << u"arrests/Peru/persons | arrests/Peru/persons @Navy"_s
        << u"arrests/Peru/persons: 2012 5 =; 2013 6 =\narrests/Peru/persons/source=Navy: 2013 6 =\n"
           "- “Arrests, Peru”: no line joins 2012 and 2013, which come from different reporters (Police; Navy)."_s;
    QTest::newRow("one series twice") << u"arrests; Peru; 5 persons; 2012"_s
                                      << u"arrests/Peru/persons | arrests/Peru/persons"_s
                                      << u"arrests/Peru/persons: 2012 5 =\n"
                                         "- “Arrests, Peru” is asked for twice and drawn once."_s;
    QTest::newRow("nothing there") << u"arrests; Peru; 5 persons; 2012"_s << u"arrests/Chile/persons"_s
                                   << u"- “Arrests, Chile”: there is nothing to draw."_s;
    QTest::newRow("no level")
        << u"percent_change; Peru; 13 percent; 2014"_s << u"percent_change/Peru/percent"_s
        << u"- “Change in per cent, Peru” is not drawn: it states changes, which are no levels."_s;
    QTest::newRow("by hand: grouped by measure, else by what is counted")
        << u"arrests; Peru; 5 persons; 2012\n; Peru; 3 boats; 2012; subject=boats of smugglers\n"
           "arrests; Peru; 6 persons; 2013"_s
        << u"#1+2"_s
        << u"///figures=1+2/arrests/Peru/persons: 2012 5 =\n"
           "- “boats of smugglers, Peru” is not drawn: it is in boats and the chart in persons. Allow a "
           "second unit to see both."_s;
    QTest::newRow("by hand: what has no place on a chart is refused by name")
        << u"arrests; Peru; ? persons; 2012\narrests; Peru; 12 persons; ?\npercent_change; Peru; 13 percent; 2014\n"
           "arrests; Peru; 4 persons; 2012; rejected\narrests; Peru; 5 persons; 2012"_s
        << u"#1+2+3+4+5+77"_s
        << u"///figures=1+2+3+4+5+77: 2012 5 =\n"
           "- “? persons” is not drawn: it states no number.\n"
           "- “12 persons” is not drawn: the text does not say when that was.\n"
           "- “13 percent” is not drawn: it states a change, which is no level.\n"
           "- 2 figure(s) that were picked by hand are gone or rejected."_s;
}

void TestChartContent::figures_areChosenAsAsked()
{
    QFETCH(const QString, figures);
    QFETCH(const QString, asked);
    QFETCH(const QString, expected);
    QCOMPARE(textOf(composeChart(chartFrom(ChartKind::Line, asked), figuresFrom(figures))), expected);
}

void TestChartContent::unitsOfOneChart_areSettled_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("allowsTwo");
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<QString>("axes"); // of the series that are left: 1 or 2
    QTest::addColumn<int>("refusals");

    const QString two = u"arrests/Peru/persons | coca_cultivation_area/Peru/ha"_s;
    const QString three = two + u" | us_assistance_total/Peru/USD"_s;
    QTest::newRow("two units, one axis") << two << false << ChartKind::Line << u"1"_s << 1;
    QTest::newRow("two units, two axes") << two << true << ChartKind::Line << u"12"_s << 0;
    QTest::newRow("a third unit has no axis") << three << true << ChartKind::Line << u"12"_s << 1;
    QTest::newRow("a timeline has no value axis") << three << false << ChartKind::Timeline << u"111"_s << 0;
    QTest::newRow("a rate is no amount") << u"coca_eradicated_area/Peru/ha | coca_eradicated_area/Peru/ha/year"_s
                                         << false << ChartKind::Line << u"1"_s << 1;
    QTest::newRow("the second axis is for another unit")
        << u"arrests/Peru/persons | coca_growers/Peru/persons ^"_s << true << ChartKind::Line << u"11"_s << 0;
    QTest::newRow("the first axis is the one asked for")
        << u"arrests/Peru/persons ^ | coca_cultivation_area/Peru/ha"_s << true << ChartKind::Line << u"21"_s << 0;
}

void TestChartContent::unitsOfOneChart_areSettled()
{
    QFETCH(const QString, asked);
    QFETCH(const bool, allowsTwo);
    QFETCH(const ChartKind, kind);
    QFETCH(const QString, axes);
    QFETCH(const int, refusals);
    Chart chart = chartFrom(kind, asked);
    chart.allowsTwoUnits = allowsTwo;
    const ChartContent content = composeChart(
        chart,
        figuresFrom(u"arrests; Peru; 5 persons; 2012\ncoca_cultivation_area; Peru; 49200 ha; 2013\n"
                    "us_assistance_total; Peru; 7 USD; 2012\ncoca_growers; Peru; 900 persons; 2012\n"
                    "coca_eradicated_area; Peru; 10 ha; 2012\ncoca_eradicated_area; Peru; 11 ha; 2013; per=year"_s));
    QString found;
    for (const Series &series : content.series)
        found += series.onSecondAxis ? u'2' : u'1';
    QCOMPARE(found, axes);
    QCOMPARE(content.refusals.size(), refusals);
    QCOMPARE(content.builtFrom.size(), content.series.size());
}

void TestChartContent::asStated_unitsAreSeries()
{
    const auto figures = figuresFrom(u"cocaine_seizure; Peru; 3 t; 2012; unit=kg*1000\n"
                                     "cocaine_seizure; Peru; 100 lb; 2013; unit=kg*0.45359237"_s);
    Chart chart = chartFrom(ChartKind::Line, u"cocaine_seizure/Peru/kg"_s);
    QCOMPARE(textOf(composeChart(chart, figures)), u"cocaine_seizure/Peru/kg: 2012 3000 =; 2013 45.359237 ="_s);
    chart.isAsStated = true;
    chart.allowsTwoUnits = true;
    QCOMPARE(textOf(composeChart(chart, figures)),
             u"cocaine_seizure/Peru/lb: 2013 100 =\ncocaine_seizure/Peru/t: 2012 3 ="_s);
    chart.series.front().unit = u"t"_s;
    QCOMPARE(textOf(composeChart(chart, figures)), u"cocaine_seizure/Peru/t: 2012 3 ="_s);
}

void TestChartContent::unconfirmed_areLeftOutAndCounted()
{
    Chart chart = chartFrom(ChartKind::Line, u"arrests/Peru/persons | #1+2"_s);
    chart.confirmedOnly = true;
    const auto figures = figuresFrom(u"arrests; Peru; 5 persons; 2012\narrests; Peru; 6 persons; 2013; confirmed"_s);
    QCOMPARE(textOf(composeChart(chart, figures)),
             u"arrests/Peru/persons: 2013 6 =\n///figures=1+2: 2013 6 =\n- 1 unconfirmed figure(s) are left out."_s);
}

void TestChartContent::valuesOfOnePeriod_areContestedWhereTheyContradict_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a state has one value")
        << u"coca_cultivation_area; Peru; 49200 ha; 2013\ncoca_cultivation_area; Peru; 55000 ha; 2013"_s
        << u"coca_cultivation_area/Peru/ha: 2013 49200 = contested; 2013 55000 = contested"_s;
    QTest::newRow("happenings of a year, told by two articles")
        << u"arrests; Peru; 50 persons; 2013; article=1\narrests; Peru; 70 persons; 2013; article=2"_s
        << u"arrests/Peru/persons: 2013 50 = contested; 2013 70 = contested"_s;
    QTest::newRow("happenings of a year, told by one article")
        << u"arrests; Peru; 50 persons; 2013; article=1\narrests; Peru; 70 persons; 2013; article=1"_s
        << u"arrests/Peru/persons: 2013 50 =; 2013 70 ="_s;
    QTest::newRow("happenings of a day")
        << u"arrests; Peru; 50 persons; 2013-08-06; article=1\narrests; Peru; 70 persons; 2013-08-06; article=2"_s
        << u"arrests/Peru/persons: 6 Aug 2013 50 = partial; 6 Aug 2013 70 = partial"_s;
    QTest::newRow("the country and one of its regions")
        << u"coca_cultivation_area; Peru; 49200 ha; 2013\ncoca_cultivation_area; Peru; 9000 ha; 2013; within=Puno"_s
        << u"coca_cultivation_area/Peru/ha: 2013 9000 =; 2013 49200 ="_s;
    QTest::newRow("one claim of two articles") << u"coca_cultivation_area; Peru; 49200 ha; 2013; article=1\n"
                                                  "coca_cultivation_area; Peru; 49200 ha; 2013; article=2"_s
                                               << u"coca_cultivation_area/Peru/ha: 2013 49200 = +2"_s;
}

void TestChartContent::valuesOfOnePeriod_areContestedWhereTheyContradict()
{
    QFETCH(const QString, figures);
    QFETCH(const QString, expected);
    const QString key = expected.section(u':', 0, 0);
    QCOMPARE(textOf(composeChart(chartFrom(ChartKind::Line, key), figuresFrom(figures))), expected);
}

void TestChartContent::choice_holdsWhileItCoversAllValues_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QList<int>>("choice"); // the chosen one, then those it was preferred to
    QTest::addColumn<QString>("expected");

    const QString two = u"coca_cultivation_area; Peru; 49200 ha; 2013\ncoca_cultivation_area; Peru; 55000 ha; 2013\n"_s;
    const QString three = two + u"coca_cultivation_area; Peru; 60000 ha; 2013"_s;
    const QString key = u"coca_cultivation_area/Peru/ha: "_s;
    QTest::newRow("the other is passed over")
        << two << QList<int> {1, 2} << key + u"2013 49200 = chosen; 2013 55000 = passed"_s;
    QTest::newRow("by its witness") << two + u"coca_cultivation_area; Peru; 55000 ha; 2013"_s << QList<int> {1, 3}
                                    << key + u"2013 49200 = chosen; 2013 55000 = passed +3"_s;
    QTest::newRow("a third value makes it void") << three << QList<int> {1, 2}
                                                 << key
            + u"2013 49200 = contested; 2013 55000 = contested; 2013 60000 = contested\n"
              "- “Coca cultivation area, Peru”, 2013: the choice of “49200 ha” no longer holds, for “60000 ha” is "
              "told too. Choose anew."_s;
    QTest::newRow("all are covered") << three << QList<int> {3, 1, 2}
                                     << key + u"2013 49200 = passed; 2013 55000 = passed; 2013 60000 = chosen"_s;
    QTest::newRow("the chosen one is gone") << three << QList<int> {9, 1, 2, 3}
                                            << key
            + u"2013 49200 = contested; 2013 55000 = contested; 2013 60000 = contested\n"
              "- “Coca cultivation area, Peru”, 2013: the value that was chosen is gone or rejected. Choose anew."_s;
    QTest::newRow("nothing is left to choose from")
        << u"coca_cultivation_area; Peru; 49200 ha; 2013"_s << QList<int> {1, 2} << key + u"2013 49200 ="_s;
}

void TestChartContent::choice_holdsWhileItCoversAllValues()
{
    QFETCH(const QString, figures);
    QFETCH(const QList<int>, choice);
    QFETCH(const QString, expected);
    Chart chart = chartFrom(ChartKind::Line, u"coca_cultivation_area/Peru/ha"_s);
    ValueChoice made {{choice.front()}, {}, u"counted from the air"_s, u"Ana"_s, {}};
    for (const int figure : choice.mid(1))
        made.over.push_back({figure});
    chart.choices = {made};
    const ChartContent content = composeChart(chart, figuresFrom(figures));
    QCOMPARE(textOf(content), expected);
    for (const SeriesPoint &point : content.series.front().points) {
        const bool isSettled
            = point.standing == SeriesPoint::Standing::Chosen || point.standing == SeriesPoint::Standing::PassedOver;
        QCOMPARE(point.choiceReason, isSettled ? u"counted from the air (Ana)"_s : QString());
    }
}

void TestChartContent::chosenValue_carriesTheLine()
{
    const auto figures
        = figuresFrom(u"coca_cultivation_area; Peru; 40 ha; 2012\ncoca_cultivation_area; Peru; 49200 ha; 2013\n"
                      "coca_cultivation_area; Peru; 55000 ha; 2013\ncoca_cultivation_area; Peru; 41 ha; 2014"_s);
    Chart chart = chartFrom(ChartKind::Line, u"coca_cultivation_area/Peru/ha"_s);
    QCOMPARE(runsOf(composeChart(chart, figures).series.front()), u"0 1 2 3"_s);
    chart.choices = {{{3}, {{2}}, {}, {}, {}}};
    QCOMPARE(runsOf(composeChart(chart, figures).series.front()), u"023 1"_s);
}

void TestChartContent::sources_areToldApart_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same") << u"UNODC"_s << true;
    QTest::newRow("in other letters") << u"Unodc"_s << true;
    QTest::newRow("its report") << u"UNODC World Drug Report 2013"_s << true;
    QTest::newRow("in full") << u"UN Office on Drugs and Crime"_s << true;
    QTest::newRow("in full and longer") << u"United Nations Office on Drugs and Crime"_s << true;
    QTest::newRow("another") << u"U.S. Embassy in Lima"_s << false;
    QTest::newRow("a part of the word") << u"UNODCs"_s << false;
}

void TestChartContent::sources_areToldApart()
{
    QFETCH(const QString, other);
    QFETCH(const bool, isSame);
    QCOMPARE(isSameSource(u"UNODC"_s, other), isSame);
    QCOMPARE(isSameSource(other, u"UNODC"_s), isSame);
}

void TestChartContent::line_stopsWhereTheReporterChanges_data()
{
    QTest::addColumn<QString>("figures"); // what stands after the period
    QTest::addColumn<QString>("runs");
    QTest::newRow("one source") << u"; UNODC | ; UNODC | ; UN Office on Drugs and Crime"_s << u"012"_s;
    QTest::newRow("two sources") << u"; UNODC | ; Embassy | ; Embassy"_s << u"0 12"_s;
    QTest::newRow("nobody is named") << u" | | "_s << u"012"_s;
    QTest::newRow("one is named, in another article") << u"; UNODC; article=1 | article=2 | article=2"_s << u"0 12"_s;
    QTest::newRow("one is named, in the same article") << u"; UNODC; article=1 | article=1 | article=1"_s << u"012"_s;
}

void TestChartContent::line_stopsWhereTheReporterChanges()
{
    QFETCH(const QString, figures);
    QFETCH(const QString, runs);
    QString lines;
    for (int i = 0; i < 3; ++i)
        lines
            += u"coca_growers; Peru; %1 persons; %2; %3\n"_s.arg(i + 1).arg(2011 + i).arg(figures.section(u'|', i, i));
    const ChartContent content
        = composeChart(chartFrom(ChartKind::Line, u"coca_growers/Peru/persons"_s), figuresFrom(lines));
    QCOMPARE(runsOf(content.series.front()), runs);
    QCOMPARE(reporterBreaks(content.series.front()).size(), size_t(runs.count(u' ')));
    QCOMPARE(content.refusals.size(), runs.count(u' '));
}

void TestChartContent::everySeriesOfAChart_hasItsOwnKey()
{
    ChartSeries actor, beneficiary, one, two, articles, byOutlet, outlet;
    actor.actor = beneficiary.beneficiary = outlet.outlet = u"Navy"_s;
    one.figures = {{1}, {2}};
    two.figures = {{1}, {3}};
    articles.source = ChartSeries::Source::Articles;
    byOutlet = articles;
    byOutlet.isByOutlet = true;
    QStringList keys;
    for (const ChartSeries &each : {ChartSeries {}, actor, beneficiary, one, two, articles, byOutlet, outlet})
        keys.append(each.key());
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestChartContent::noteWithoutAPoint_isSaid()
{
    Chart chart = chartFrom(ChartKind::Line, u"arrests/Peru/persons"_s);
    chart.notes = {{{1}, u"a strike"_s}, {{5}, u"an election"_s}};
    QCOMPARE(composeChart(chart, figuresFrom(u"arrests; Peru; 5 persons; 2012"_s)).refusals,
             QStringList {u"The note “an election” is not shown: its figure is not on the chart."_s});
}

void TestChartContent::refusals_areBoundedAndEachOnce()
{
    Refusals refusals;
    for (int i = 0; i < 20; ++i)
        refusals.add(QString::number(i / 2));
    QCOMPARE(refusals.sentences().size(), Refusals::most + 1);
    QCOMPARE(refusals.sentences().last(), u"And 4 more remark(s) of this kind."_s);
}

QTEST_GUILESS_MAIN(TestChartContent)
#include "tst_chartcontent.moc"
