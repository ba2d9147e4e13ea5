// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/measures.h"
#include "models/jobs/charting.h"
#include "models/jobs/importing.h"
#include "tests/support/chartlines.h"
#include "tests/support/temporaryproject.h"

#include <QDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// As in tst_realcorpus: the analysts' own articles are not part of this repository.
const QString articlesFolder = QStringLiteral(QUIPU_SOURCE_DIR "/../shared/corpus/articles");

const QString coca = u"coca_cultivation_area/Peru/ha"_s;
const QString counternarcotics = u"us_counternarcotics_assistance/Peru/USD"_s;
const QString assistance = u"us_assistance_total/Peru/USD | us_counternarcotics_assistance/Peru/USD | "
                           "law_enforcement_assistance/Peru/USD | alternative_development_assistance/Peru/USD | "
                           "military_cooperation/Peru/USD | eradication_funding/Peru/USD"_s;
const QString envelopes = u"programme_budget/Peru/USD | eu_assistance/Peru/USD"_s;
const QString seizures = u"marijuana_seizure/Bolivia/kg | cocaine_seizure/Bolivia/kg"_s;
const QString goals = u"eradication_target/Peru/ha | eradication_target/Peru/ha/year"_s;
const QString infrastructure = u"labs_destroyed/Bolivia/laboratories | airstrips_destroyed/Bolivia + Peru/airstrips | "
                               "planes_destroyed/Bolivia + Peru/planes"_s;

} // namespace

// What the charts of the analysts' articles may say.
class TestRealCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void charts_sayWhatTheirNotesDemand_data();
    void charts_sayWhatTheirNotesDemand();
    void gap_isNotJoined();
    void twoReporters_haveNoTrendLine();
    void everyPoint_isAWitnessedFigure();

private:
    ChartContent content(const Chart &chart) { return *readChart(*m_project->reader(), chart); }

    std::unique_ptr<TemporaryProject> m_project;
};

void TestRealCharts::initTestCase()
{
    if (!QDir(articlesFolder).exists())
        QSKIP("the analysts' articles are not beside this checkout (../shared/corpus)");
    QLocale::setDefault(QLocale::c());
    m_project = std::make_unique<TemporaryProject>();
    ImportListener listener;
    listener.arrived = [this](std::vector<Addition> batch) { m_project->project().importArticles(std::move(batch)); };
    QVERIFY(importFiles({articlesFolder}, {}, listener).failed.empty());
}

void TestRealCharts::charts_sayWhatTheirNotesDemand_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<bool>("allowsTwo");
    QTest::addColumn<QString>("expected");

    QTest::newRow("A") << coca << ChartKind::Line << false
                       << u"coca_cultivation_area/Peru/ha: 2011 64400 ~; 2013 49200 =; 2014 42900 ="_s;
    QTest::newRow("B1 grouped")
        << assistance << ChartKind::Bar << false
        << u"us_assistance_total/Peru/USD: FY2012 132800000 =\n"
           "us_counternarcotics_assistance/Peru/USD: 2011 160000000 =; FY2012 54300000 =\n"
           "law_enforcement_assistance/Peru/USD: FY2012 34300000 =\n"
           "alternative_development_assistance/Peru/USD: FY2012 20100000 =\n"
           "military_cooperation/Peru/USD: FY2012 26700000 =\neradication_funding/Peru/USD: 2011 10000000 ~"_s;
    QTest::newRow("B1 stacked")
        << assistance << ChartKind::StackedBar << false
        << u"law_enforcement_assistance/Peru/USD: FY2012 34300000 =\n"
           "alternative_development_assistance/Peru/USD: FY2012 20100000 =\n"
           "military_cooperation/Peru/USD: FY2012 26700000 =\neradication_funding/Peru/USD: 2011 10000000 ~\n"
           "- “US counter-narcotics assistance, Peru”, 2011 is not stacked: it contains “%1, Peru”, which is.\n"
           "- “US assistance, total, Peru”, FY2012 is not stacked: it contains “%2, Peru”, which is.\n"
           "- “US counter-narcotics assistance, Peru”, FY2012 is not stacked: it contains “%2, Peru”, which is."_s.arg(
               measureLabel(u"eradication_funding"_s), measureLabel(u"law_enforcement_assistance"_s));
    QTest::newRow("B3") << envelopes << ChartKind::Timeline << false
                        << u"programme_budget/Peru/USD: 2012–2016 1050000000 ~ span\n"
                           "eu_assistance/Peru/USD: 2013–2016 41000000 = span"_s;
    QTest::newRow("B3 stacked")
        << envelopes << ChartKind::StackedBar << false
        << u"- “Programme budget, Peru”: 2012–2016 is a total of several years and is not stacked.\n"
           "- “EU assistance, Peru”: 2013–2016 is a total of several years and is not stacked."_s;
    QTest::newRow("C3")
        << seizures << ChartKind::Bar << false
        << u"marijuana_seizure/Bolivia/kg: Jan 2015 – Jun 2015 53000 = partial\n"
           "cocaine_seizure/Bolivia/kg: Jan 2015 – Jun 2015 6500 = partial; Jan 2015 – Jun 2015 7400 = partial"_s;
    QTest::newRow("C3 stacked")
        << seizures << ChartKind::StackedBar << false
        << u"marijuana_seizure/Bolivia/kg: Jan 2015 – Jun 2015 53000 = partial\n"
           "- “Cocaine seized, Bolivia”: several values are told for Jan 2015 – Jun 2015. Choose one to stack it."_s;
    QTest::newRow("D") << goals << ChartKind::Bar << false
                       << u"eradication_target/Peru/ha: 2012 14000 =\n- “Coca eradication goal, Peru” is not drawn: it "
                          u"is in hectares a year and "
                          "the chart in hectares. Allow a second unit to see both."_s;
    QTest::newRow("D, two axes")
        << goals << ChartKind::Bar << true
        << u"eradication_target/Peru/ha: 2012 14000 =\neradication_target/Peru/ha/year: 2010 10000 ="_s;
    QTest::newRow("E") << infrastructure << ChartKind::Bar << true
                       << u"labs_destroyed/Bolivia/laboratories: Jan 2015 – Jun 2015 1581 = partial\n"
                          "airstrips_destroyed/Bolivia + Peru/airstrips: 1 Jan 2015 – 22 Jul 2015 50 = partial\n"
                          "- “Planes destroyed, Bolivia + Peru” is not drawn: it is in planes, and the chart has its "
                          "two units already "
                          "(laboratories; airstrips)."_s;
}

void TestRealCharts::charts_sayWhatTheirNotesDemand()
{
    QFETCH(const QString, keys);
    QFETCH(const ChartKind, kind);
    QFETCH(const bool, allowsTwo);
    QFETCH(const QString, expected);
    Chart chart = chartFrom(kind, keys);
    chart.allowsTwoUnits = allowsTwo;
    QCOMPARE(textOf(content(chart)), expected);
}

// 2012 is neither zero nor crossed.
void TestRealCharts::gap_isNotJoined()
{
    QCOMPARE(runsOf(content(chartFrom(ChartKind::Line, coca)).series.front()), u"0 12"_s);
}

void TestRealCharts::twoReporters_haveNoTrendLine()
{
    const ChartContent funding = content(chartFrom(ChartKind::Line, counternarcotics));
    QCOMPARE(funding.series.front().points.size(), size_t(2));
    QCOMPARE(runsOf(funding.series.front()), u"0 1"_s);
}

void TestRealCharts::everyPoint_isAWitnessedFigure()
{
    const auto reader = m_project->reader();
    const auto offers = offeredSeries(*reader);
    QVERIFY(offers && !offers->empty());
    for (const SeriesOffer &offer : *offers) {
        Chart chart;
        chart.series = {chartSeriesOf(offer.key)};
        const auto drawn = readChart(*reader, chart);
        QVERIFY(drawn);
        QCOMPARE(drawn->series.size(), size_t(1));
        QCOMPARE(drawn->series.front().key, offer.key);
        QVERIFY(int(drawn->series.front().points.size()) <= offer.points);
        for (const SeriesPoint &point : drawn->series.front().points) {
            const auto text = reader->articleText(point.article);
            QVERIFY(point.figure && text && text->contains(point.sentence) && point.sentence.contains(point.quote));
        }
    }
}

QTEST_GUILESS_MAIN(TestRealCharts)
#include "tst_realcharts.moc"
