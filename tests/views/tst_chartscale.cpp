// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figurelines.h"
#include "views/charts/chartcolours.h"
#include "views/charts/chartscale.h"
#include "views/charts/charttext.h"
#include "views/charts/pointtip.h"

#include <QTest>

#include <cmath>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestChartScale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void axis_isInNiceSteps_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<double>("step");
        QTest::newRow("hectares") << 0.0 << 64400.0 << 0.0 << 80000.0 << 20000.0;
        QTest::newRow("exact end") << 0.0 << 100.0 << 0.0 << 100.0 << 20.0;
        QTest::newRow("fractions") << 0.0 << 0.3 << 0.0 << 0.3 << 0.1;
        QTest::newRow("about zero") << -5.0 << 7.0 << -5.0 << 7.5 << 2.5;
        QTest::newRow("one value") << 0.0 << 0.0 << 0.0 << 1.0 << 0.2;
    }
    void axis_isInNiceSteps()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const NiceScale scale = niceScale(low, high, 5);
        QTEST(scale.min, "min");
        QTEST(scale.max, "max");
        QTEST(scale.step, "step");
    }

    void axis_holdsEveryMagnitude()
    {
        for (int exponent = -12; exponent <= 15; ++exponent) {
            const double value = 3.7 * std::pow(10, exponent);
            const NiceScale scale = niceScale(0, value, 5);
            QVERIFY(scale.min <= 0 && scale.max >= value);
            QVERIFY(scale.max <= 2 * value);
        }
    }

    void bars_beginAtZero_linesMayNot()
    {
        const auto series = buildSeries(figuresFrom(u"x; Peru; 95 g; 2011\nx; Peru; 100 g; 2012"_s));
        ValueExtent extent;
        for (const SeriesPoint &point : series.front().points)
            extent.add(point.y);
        QCOMPARE(linearAxis(extent, true, 5).min, 0.0);
        QVERIFY(linearAxis(extent, false, 5).min >= 90);
    }

    void position_isTheMiddleOfThePeriod_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<double>("position");
        QTest::newRow("year") << u"2012"_s << 2012.5;
        QTest::newRow("fiscal year") << u"FY2012"_s << 2012.5;
        QTest::newRow("first day") << u"2013-01-01"_s << 2013 + 0.5 / 365;
        QTest::newRow("five years") << u"2012..2016"_s << 2014.5;
    }
    void position_isTheMiddleOfThePeriod()
    {
        QFETCH(QString, period);
        const auto series = buildSeries(figuresFrom(u"x; Peru; 5 g; "_s + period));
        QTEST(timePosition(series.front().points.front()), "position");
    }

    void yearLabels_haveRoom()
    {
        QCOMPARE(yearStep(4, 400, 40), 1);
        QCOMPARE(yearStep(31, 400, 40), 5);
        QCOMPARE(yearStep(9999, 400, 40), 1000);
        QVERIFY(yearStep(10, 0, 40) >= 10);
    }

    void values_areWrittenForPeople_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<double>("divisor");
        QTest::addColumn<QString>("text");
        QTest::newRow("about") << u"~64400 ha"_s << 1.0 << u"~64,400"_s;
        QTest::newRow("at least") << u">=248 persons"_s << 1.0 << u"≥248"_s;
        QTest::newRow("millions") << u"132800000 USD"_s << 1e6 << u"132.8"_s;
        QTest::newRow("converted") << u"10.88621688 kg"_s << 1.0 << u"10.89"_s;
        QTest::newRow("range") << u"3000..5000 ha"_s << 1.0 << u"3,000–5,000"_s;
        QTest::newRow("zero") << u"0 ha"_s << 1.0 << u"0"_s;
    }
    void values_areWrittenForPeople()
    {
        QFETCH(QString, value);
        QFETCH(double, divisor);
        const auto series = buildSeries(figuresFrom(u"x; Peru; %1; 2012"_s.arg(value)));
        QTEST(valueText(series.front().points.front(), divisor), "text");
    }

    void sources_areNamedOnce_andFiguresCounted()
    {
        const auto series = buildSeries(figuresFrom(u"x; Peru; 5 g; 2011; confirmed; UNODC\nx; Peru; 5 g; 2011\n"
                                                    "x; Peru; 6 g; 2012; confirmed; UNODC"_s));
        QCOMPARE(sourceLine(series), u"Sources: UNODC. Figures: 3; articles: 2."_s);
        // What is counted is no figure.
        Series counted;
        counted.unit = u"mentions"_s;
        SeriesPoint dozen;
        dozen.y = 12;
        counted.points = {dozen, dozen};
        QCOMPARE(sourceLine({counted}), u"Mentions counted: 24."_s);
        counted.unit = u"articles"_s;
        QCOMPARE(sourceLine({counted}), u"Articles counted: 24."_s);
        QCOMPARE(sourceLine({series.front(), counted}),
                 u"Sources: UNODC. Figures: 3; articles: 2. Counted in the articles of the project."_s);
    }

    void toolTip_showsMarkupAsText()
    {
        auto figures = figuresFrom(u"x; Peru; 5 g; 2011"_s);
        figures[0].sentence.text = u"<b>5 g</b> & more"_s;
        const ChartContent content = chartOf({}, buildSeries(figures));
        const QString tip = pointTip(content, content.series[0], content.series[0].points[0]);
        QVERIFY2(tip.contains(u"&lt;b&gt;"_s) && tip.contains(u"&amp; more"_s), qPrintable(tip));
    }

    void colours_haveContrast()
    {
        const auto luminance = [](const QColor &colour) {
            const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
                + 0.0722 * channel(colour.blueF());
        };
        const auto contrast = [&](const QColor &a, const QColor &b) {
            const auto [low, high] = std::minmax({luminance(a), luminance(b)});
            return (high + 0.05) / (low + 0.05);
        };
        for (const ChartTheme theme : {ChartTheme::Light, ChartTheme::Dark, ChartTheme::Print}) {
            const ChartColours colours = ChartColours::of(theme);
            QVERIFY(contrast(colours.text, colours.background) >= 4.5);
            QVERIFY(contrast(colours.muted, colours.background) >= 4.5);
            for (size_t i = 0; i < 14; ++i)
                QVERIFY(contrast(colours.ofSeries(i), colours.background) >= 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestChartScale)
#include "tst_chartscale.moc"
