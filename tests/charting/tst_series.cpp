// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/series.h"
#include "models/charting/seriesmodel.h"
#include "models/charting/suggestedcharts.h"
#include "models/figures/claimkey.h"
#include "tests/support/figurelines.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestSeries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void figures_makeSeries_data()
    {
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QString>("expected");

        QTest::newRow("a year without a figure is a gap")
            << u"coca_cultivation_area; Peru; 42900 ha; 2014\n"
               "coca_cultivation_area; Peru; ~64400 ha; 2011\n"
               "coca_cultivation_area; Peru; 49200 ha; 2013"_s
            << u"coca_cultivation_area/Peru/ha: 2011 64400 ~; 2013 49200 =; 2014 42900 ="_s;
        QTest::newRow("one claim told twice is one point, the confirmed one speaks")
            << u"coca_cultivation_area; Peru; 49200 ha; 2013\n"
               "coca_cultivation_area; Peru; ~49200 ha; 2013; confirmed\n"
               "coca_cultivation_area; Peru; 49200 ha; 2013"_s
            << u"coca_cultivation_area/Peru/ha: 2013 49200 ~ +1 +3"_s;
        QTest::newRow("two values told for one year stay two points")
            << u"coca_cultivation_area; Peru; 49200 ha; 2013\ncoca_cultivation_area; Peru; 49800 ha; 2013"_s
            << u"coca_cultivation_area/Peru/ha: 2013 49200 =; 2013 49800 ="_s;
        QTest::newRow("places, units and measures are told apart")
            << u"arrests; Peru; 10 persons; 2012\narrests; Chile; 10 persons; 2012\n"
               "arrests; Peru; 10 ha; 2012\nvote_count; Peru; 10 persons; 2012"_s
            << u"arrests/Chile/persons: 2012 10 =\narrests/Peru/ha: 2012 10 =\narrests/Peru/persons: 2012 10 =\n"
               "vote_count/Peru/persons: 2012 10 ="_s;
        QTest::newRow("a joint figure has both countries, in one order")
            << u"planes_destroyed; Peru + Bolivia; 17 planes; 2015\nplanes_destroyed; Bolivia + Peru; 9 planes; 2014"_s
            << u"planes_destroyed/Bolivia + Peru/planes: 2014 9 =; 2015 17 ="_s;
        QTest::newRow("a fiscal year is not the calendar year")
            << u"us_assistance_total; Peru; 132.8 USD; FY2012\nus_assistance_total; Peru; 132.8 USD; 2012"_s
            << u"us_assistance_total/Peru/USD: FY2012 132.8 =; 2012 132.8 ="_s;
        QTest::newRow("part of a year and several years are marked")
            << u"cocaine_seizure; Bolivia; 7.4 t; 2015-01-01..2015-06-30\ncocaine_seizure; Bolivia; 24 t; 2013-08-06\n"
               "cocaine_seizure; Bolivia; 90 t; 2012..2016"_s
            << u"cocaine_seizure/Bolivia/t: 2012–2016 90 = span; 6 Aug 2013 24 = partial; "
               "Jan 2015 – Jun 2015 7.4 = partial"_s;
        QTest::newRow("two bounds without a value make a range")
            << u"arrests; Peru; 300..500 persons; 2012"_s << u"arrests/Peru/persons: 2012 400 = range"_s;
        QTest::newRow("no level, no value, no period, no measure, rejected: no point")
            << u"percent_change; Peru; 13 percent; 2014\narrests; Peru; ? persons; 2012\n"
               "arrests; Peru; 12 persons; ?\n; Peru; 12 persons; 2012\narrests; Peru; 12 persons; 2012; rejected"_s
            << u""_s;
        QTest::newRow("a measure that the codebook does not know is a level")
            << u"lynx_population; Spain; 1668 animals; 2022"_s << u"lynx_population/Spain/animals: 2022 1668 ="_s;
    }
    void figures_makeSeries()
    {
        QFETCH(QString, figures);
        QFETCH(QString, expected);
        QCOMPARE(textOf(buildSeries(figuresFrom(figures))), expected);
    }

    void convertedUnits_meetInOneSeries()
    {
        std::vector<Figure> figures
            = figuresFrom(u"cocaine_seizure; Peru; 3 t; 2012\ncocaine_seizure; Peru; 100 lb; 2013"_s);
        figures[0].normalised = {3000, 3000, 3000, u"kg"_s, 1000};
        figures[1].normalised = {45.359237, 45.359237, 45.359237, u"kg"_s, 0.45359237};
        QCOMPARE(textOf(buildSeries(figures)), u"cocaine_seizure/Peru/kg: 2012 3000 =; 2013 45.359237 ="_s);
    }

    void yearlyRate_isASeriesOfItsOwn()
    {
        std::vector<Figure> figures = figuresFrom(u"eradication_target; Peru; 10000 ha; 2010"_s);
        figures[0].per = u"year"_s;
        QCOMPARE(buildSeries(figures).front().key, u"eradication_target/Peru/ha/year"_s);
    }

    void openStart_isTheLastYearThatIsStated()
    {
        std::vector<Figure> figures = figuresFrom(u"eradication_target; Peru; 10000 ha; 2010"_s);
        figures[0].period.from.reset();
        QCOMPARE(textOf(buildSeries(figures)), u"eradication_target/Peru/ha: 2010 10000 ="_s);
    }

    void backwardPeriod_fallsBackToTheYear()
    {
        std::vector<Figure> figures = figuresFrom(u"arrests; Peru; 5 persons; 2014..2012"_s);
        QVERIFY(buildSeries(figures).empty());
        figures[0].period.year = 2014;
        QCOMPARE(textOf(buildSeries(figures)), u"arrests/Peru/persons: 2014 5 ="_s);
    }

    void witness_keepsItsArticle()
    {
        const auto series = buildSeries(figuresFrom(
            u"arrests; Peru; 5 persons; 2012\nvote_count; Peru; 5 votes; 2012\narrests; Peru; 5 persons; 2012"_s));
        QCOMPARE(series.front().points.front().witnessArticles, std::vector<ArticleId> {ArticleId {2}});
    }

    void runs_data()
    {
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QString>("runs");

        const auto years = [](const QStringList &periods) {
            QString lines;
            for (int i = 0; i < periods.size(); ++i)
                lines += u"arrests; Peru; %1 persons; %2\n"_s.arg(i + 1).arg(periods[i]);
            return lines;
        };
        QTest::newRow("a gap breaks the line") << years({u"2011"_s, u"2013"_s, u"2014"_s}) << u"0 12"_s;
        QTest::newRow("leap years are years") << years({u"2011"_s, u"2012"_s, u"2013"_s}) << u"012"_s;
        QTest::newRow("months join") << years({u"2011-01"_s, u"2011-02"_s, u"2011-03"_s}) << u"012"_s;
        QTest::newRow("a half year does not join a year")
            << years({u"2014"_s, u"2015-01-01..2015-06-30"_s}) << u"0 1"_s;
        QTest::newRow("a year told twice joins nothing")
            << years({u"2011"_s, u"2012"_s, u"2012"_s, u"2013"_s}) << u"0 1 2 3"_s;
        QTest::newRow("a total of several years is no part of a line")
            << years({u"2011"_s, u"2012..2016"_s, u"2012"_s}) << u"01"_s;
        QTest::newRow("fiscal years join fiscal years") << years({u"FY2011"_s, u"FY2012"_s}) << u"01"_s;
        QTest::newRow("a fiscal year does not join a calendar year") << years({u"2011"_s, u"FY2013"_s}) << u"0 1"_s;
    }
    void runs()
    {
        QFETCH(QString, figures);
        QFETCH(QString, runs);
        Series series = buildSeries(figuresFrom(figures)).front();
        // Numbered without the totals, which are in no run.
        QStringList words;
        for (const std::vector<size_t> &run : contiguousRuns(series)) {
            QString word;
            for (const size_t i : run) {
                QVERIFY(!series.points[i].spansYears);
                const auto isBefore = [&](const SeriesPoint &point) { return !point.spansYears; };
                word += QString::number(
                    std::count_if(series.points.begin(), series.points.begin() + qsizetype(i), isBefore));
            }
            words.append(word);
        }
        QCOMPARE(words.join(u' '), runs);
    }

    void claimsOfFigures_makeTheOffersOfTheirSeries()
    {
        const auto figures = figuresFrom(
            u"coca_cultivation_area; Peru; ~64400 ha; 2011\ncoca_cultivation_area; Peru; 49200 ha; 2013\n"
            "coca_cultivation_area; Peru; 49200 ha; 2013\narrests; Peru; 5..9 persons; 2012-02\n"
            "arrests; Peru; 8 suspects; 2012\narrests; Peru; 9 suspects; 2012\nus_assistance_total; Peru; 7 USD; "
            "FY2012\n"
            "planes_destroyed; Peru + Bolivia; 17 planes; 2012..2015\npercent_change; Peru; 13 percent; 2014\n"
            "arrests; Peru; ? persons; 2012\narrests; Peru; 12 persons; ?\narrests; ; 12 persons; 2012\n; Peru; 3 ha; 2012"_s);
        OfferCollector collector;
        QStringList keys;
        for (const Figure &figure : figures)
            keys.append(claimKey(figure));
        keys.sort();
        keys.removeDuplicates();
        for (const QString &key : keys)
            collector.add(key);
        const std::vector<SeriesOffer> offers = collector.take();
        QCOMPARE(offers, offersOf(buildSeries(figures)));
        const auto coca = std::ranges::find(offers, u"coca_cultivation_area/Peru/ha"_s, &SeriesOffer::key);
        QVERIFY(coca != offers.end());
        QCOMPARE(coca->points, 2);
        QCOMPARE(coca->firstYear, 2011);
        QCOMPARE(coca->lastYear, 2013);
        QCOMPARE(coca->years, (std::vector<int> {2011, 2013}));
    }

    void suggestions_findTheLineAndTheMoney()
    {
        const auto series = buildSeries(figuresFrom(
            u"coca_cultivation_area; Peru; ~64400 ha; 2011\ncoca_cultivation_area; Peru; 49200 ha; 2013\n"
            "coca_cultivation_area; Peru; 42900 ha; 2014\nus_assistance_total; Peru; 132.8 USD; FY2012\n"
            "us_counternarcotics_assistance; Peru; 160 USD; 2011\nmilitary_cooperation; Peru; 26.7 USD; FY2012\n"
            "us_counternarcotics_assistance; Colombia; 5 USD; 2011\neu_assistance; Peru; 41 USD; 2013..2016\n"
            // Many, but of different wholes: nothing to compare.
            "percent_share; Peru; 65 percent; 2011\npercent_share; Peru; 90 percent; 2011\n"
            "percent_share; Peru; 10 percent; 2012\npercent_share; Peru; 20 percent; 2012\npercent_share; Peru; 7 percent; 2013"_s));
        const auto charts = suggestedCharts(offersOf(series));
        QCOMPARE(bestLineChart(charts)->keys, QStringList {u"coca_cultivation_area/Peru/ha"_s});
        const auto funding = bestFundingChart(charts);
        QCOMPARE(funding->title, u"US assistance to Peru"_s);
        QCOMPARE(funding->keys,
                 (QStringList {u"us_assistance_total/Peru/USD"_s, u"us_counternarcotics_assistance/Peru/USD"_s,
                               u"military_cooperation/Peru/USD"_s}));
        QCOMPARE(seriesOf(*funding, series).size(), size_t(3));
        QCOMPARE(commonTitle(seriesOf(*funding, series)), u"US assistance to Peru"_s);
    }

    void shareOrDurationOfMoreYears_ranksBelowALevel_data()
    {
        QTest::addColumn<QString>("others");
        QTest::newRow("share") << u"percent_share; Peru; %1 percent; %2"_s;
        QTest::newRow("duration") << u"duration; Peru; %1 days; %2"_s;
        QTest::newRow("distance") << u"distance; Peru; %1 km; %2"_s;
        QTest::newRow("a level of fewer years") << u"arrests; Peru; %1 persons; 201%2"_s;
    }
    void shareOrDurationOfMoreYears_ranksBelowALevel()
    {
        QFETCH(const QString, others);
        QString figures = u"coca_cultivation_area; Peru; 49200 ha; 2013\ncoca_cultivation_area; Peru; 42900 ha; 2014\n"
                          "coca_cultivation_area; Peru; 40300 ha; 2015"_s;
        const int years = others.contains("201%2"_L1) ? 2 : 9;
        for (int year = 0; year < years; ++year)
            figures += u'\n' + others.arg(10 + year).arg(years == 2 ? year : 2010 + year);
        const auto charts = suggestedCharts(offersOf(buildSeries(figuresFrom(figures))));
        QCOMPARE(charts.size(), size_t(2));
        QCOMPARE(bestLineChart(charts)->keys, QStringList {u"coca_cultivation_area/Peru/ha"_s});
    }

    void sharesAlone_areStillSuggested()
    {
        const auto charts = suggestedCharts(offersOf(buildSeries(
            figuresFrom(u"percent_share; Peru; 65 percent; 2011\npercent_share; Peru; 66 percent; 2012"_s))));
        QVERIFY(bestLineChart(charts).has_value());
    }

    void suggestionsOfNothing_areNone()
    {
        QVERIFY(suggestedCharts({}).empty());
        QVERIFY(!bestLineChart({}));
        QVERIFY(!bestFundingChart({}));
    }

    void model_showsPointsAndFindsWitnesses()
    {
        SeriesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowOf(FigureId {1}), -1);
        model.setSeries(buildSeries(figuresFrom(u"arrests; Peru; ~5 persons; 2012; confirmed; Police\n"
                                                "arrests; Peru; 5 persons; 2012\narrests; Peru; 8 persons; 2014"_s)));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(FigureId {2}), 0);
        QCOMPARE(model.rowOf(FigureId {3}), 1);
        const QModelIndex value = model.index(0, SeriesModel::ValueColumn);
        QCOMPARE(value.data().toDouble(), 5.0);
        QCOMPARE(value.data(SeriesModel::ApproximationRole).toString(), u"~"_s);
        QCOMPARE(value.data(SeriesModel::FigureRole).toLongLong(), 1);
        QCOMPARE(model.index(0, SeriesModel::PeriodColumn).data().toString(), u"2012"_s);
        QCOMPARE(model.index(0, SeriesModel::SourceColumn).data().toString(), u"Police"_s);
        QVERIFY(!model.data({}).isValid());
        model.setSeries({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
