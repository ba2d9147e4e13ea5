// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartlines.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What may stand on what in a stack.
class TestChartStacks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void stack_holdsNoTotalOnItsParts_data();
    void stack_holdsNoTotalOnItsParts();
};

void TestChartStacks::stack_holdsNoTotalOnItsParts_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("expected");

    QTest::newRow("by measure")
        << u"us_assistance_total; Peru; 132.8 USD; FY2012; article=1\n"
           "us_counternarcotics_assistance; Peru; 54.3 USD; FY2012; article=1\n"
           "military_cooperation; Peru; 26.7 USD; FY2012; article=1"_s
        << u"us_assistance_total/Peru/USD | us_counternarcotics_assistance/Peru/USD | military_cooperation/Peru/USD"_s
        << u"us_counternarcotics_assistance/Peru/USD: FY2012 54.3 =\nmilitary_cooperation/Peru/USD: FY2012 26.7 =\n"
           "- “US assistance, total, Peru”, FY2012 is not stacked: it contains “US counter-narcotics assistance, "
           "Peru”, which is."_s;
    QTest::newRow("by sum, as rounding goes")
        << u"aid; Peru; 54.3 USD; 2012; article=1\nschools; Peru; 34.3 USD; 2012; article=1\n"
           "roads; Peru; 20.1 USD; 2012; article=1"_s
        << u"aid/Peru/USD | schools/Peru/USD | roads/Peru/USD"_s
        << u"schools/Peru/USD: 2012 34.3 =\nroads/Peru/USD: 2012 20.1 =\n"
           "- “aid, Peru”, 2012 is not stacked: it contains “roads, Peru”, which is."_s;
    QTest::newRow("no sum, no total")
        << u"aid; Peru; 60 USD; 2012; article=1\nschools; Peru; 34.3 USD; 2012; article=1\n"
           "roads; Peru; 20.1 USD; 2012; article=1"_s
        << u"aid/Peru/USD | schools/Peru/USD | roads/Peru/USD"_s
        << u"aid/Peru/USD: 2012 60 =\nschools/Peru/USD: 2012 34.3 =\nroads/Peru/USD: 2012 20.1 ="_s;
    QTest::newRow("by place")
        << u"arrests; Peru + Bolivia; 50 persons; 2012; article=1\narrests; Peru; 30 persons; 2012; article=1"_s
        << u"arrests/Bolivia + Peru/persons | arrests/Peru/persons"_s
        << u"arrests/Peru/persons: 2012 30 =\n"
           "- “Arrests, Bolivia + Peru”, 2012 is not stacked: it contains “Arrests, Peru”, which is."_s;
    QTest::newRow("by who")
        << u"arrests; Peru; 50 persons; 2012; article=1\narrests; Peru; 30 persons; 2012; article=1; actor=navy"_s
        << u"arrests/Peru/persons !navy | #1"_s
        << u"arrests/Peru/persons/actor=navy: 2012 30 =\n"
           "- “Arrests, Peru”, 2012 is not stacked: it contains “Arrests, Peru (navy)”, which is."_s;
    QTest::newRow("one figure twice")
        << u"arrests; Peru; 50 persons; 2012"_s << u"arrests/Peru/persons | #1"_s
        << u"arrests/Peru/persons: 2012 50 =\n- “Arrests, Peru”, 2012 is in the stack already."_s;
    QTest::newRow("several values for one year")
        << u"coca_growers; Peru; 50 persons; 2012\ncoca_growers; Peru; 70 persons; 2012"_s
        << u"coca_growers/Peru/persons"_s
        << u"- “Coca growers, Peru”: several values are told for 2012. Choose one to stack it."_s;
    QTest::newRow("the country stays, its region does not")
        << u"coca_growers; Peru; 50 persons; 2012\ncoca_growers; Peru; 20 persons; 2012; within=Puno"_s
        << u"coca_growers/Peru/persons"_s
        << u"coca_growers/Peru/persons: 2012 50 =\n"
           "- “Coca growers, Peru”: several values are told for 2012. Choose one to stack it."_s;
    QTest::newRow("part of a year within the year")
        << u"arrests; Peru; 50 persons; 2012\narrests; Peru; 20 persons; 2012-01..2012-06"_s
        << u"arrests/Peru/persons"_s
        << u"arrests/Peru/persons: 2012 50 =\n- “Arrests, Peru”: Jan 2012 – Jun 2012 is not stacked, for a longer "
           "time that contains it is told."_s;
    QTest::newRow("several years") << u"arrests; Peru; 50 persons; 2012..2014"_s << u"arrests/Peru/persons"_s
                                   << u"- “Arrests, Peru”: 2012–2014 is a total of several years and is not stacked."_s;
    QTest::newRow("unlike months, other reporters")
        << u"arrests; Peru; 50 persons; 2012; ; Police\narrests; Chile; 20 persons; 2012-01..2012-06; ; Navy"_s
        << u"arrests/Peru/persons | arrests/Chile/persons"_s
        << u"arrests/Peru/persons: 2012 50 =\narrests/Chile/persons: Jan 2012 – Jun 2012 20 = partial\n"
           "- 2012: what is stacked is not of the same months; the height of the stack is no total.\n"
           "- 2012: what is stacked comes from different reporters; their sum is nobody’s number."_s;
}

void TestChartStacks::stack_holdsNoTotalOnItsParts()
{
    QFETCH(const QString, figures);
    QFETCH(const QString, asked);
    QFETCH(const QString, expected);
    QCOMPARE(textOf(composeChart(chartFrom(ChartKind::StackedBar, asked), figuresFrom(figures))), expected);
}

QTEST_GUILESS_MAIN(TestChartStacks)
#include "tst_chartstacks.moc"
