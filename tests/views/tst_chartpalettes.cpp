// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figurelines.h"
#include "views/charts/chartpalettes.h"
#include "views/charts/chartstyle.h"
#include "views/charts/evidencechart.h"
#include "views/widgets/contrast.h"

#include <QTest>
#include <QtCharts/QLineSeries>

#include <array>
#include <cmath>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

using Channels = std::array<double, 3>;
using Matrix = std::array<Channels, 3>;

// Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
constexpr Matrix fullSight {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Channels times(const Matrix &matrix, const Channels &channels)
{
    Channels result {};
    for (size_t i = 0; i < 3; ++i) {
        for (size_t j = 0; j < 3; ++j)
            result[i] += matrix[i][j] * channels[j];
    }
    return result;
}

// CIE L*a*b* under D65, as an eye of that sight has it.
Channels seenBy(const Matrix &sight, const QColor &colour)
{
    Channels rgb = times(sight, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    constexpr Matrix toXyz {{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    Channels xyz = times(toXyz, rgb);
    constexpr Channels white {0.95047, 1, 1.08883};
    for (size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / white[i];
        xyz[i] = t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double difference(const Matrix &sight, const QColor &one, const QColor &other)
{
    const Channels a = seenBy(sight, one), b = seenBy(sight, other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

ChartContent twoSeries()
{
    return chartOf({},
                   buildSeries(figuresFrom(u"x; Peru; 10 ha; 2011; confirmed\nx; Peru; 12 ha; 2012; confirmed\n"
                                           "x; Chile; 4 ha; 2011; confirmed\nx; Chile; 5 ha; 2012; confirmed"_s)));
}

} // namespace

class TestChartPalettes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void palettes_haveNamesOfTheirOwn()
    {
        QStringList ids, labels;
        for (const ChartPalette &palette : chartPalettes()) {
            ids.append(palette.id);
            labels.append(palette.label);
        }
        QVERIFY(ids.size() >= 4);
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(labels.removeDuplicates(), 0);
        QVERIFY(!labels.contains(QString()));
    }

    void everyColour_isSeenAndToldApart_data()
    {
        QTest::addColumn<QString>("palette");
        QTest::addColumn<QColor>("background");
        for (const ChartPalette &palette : chartPalettes()) {
            for (const ChartTheme theme : {ChartTheme::Light, ChartTheme::Dark, ChartTheme::Print})
                QTest::addRow("%s, %s", qPrintable(palette.id), qPrintable(toString(theme)))
                    << palette.id << ChartColours::of(theme).background;
        }
    }
    void everyColour_isSeenAndToldApart()
    {
        QFETCH(QString, palette);
        QFETCH(QColor, background);
        const QList<QColor> colours = paletteColours(palette, background);
        QVERIFY(colours.size() >= 5);
        // Greys differ in lightness alone; an eye tells 11 units of it apart without doubt.
        const double least = palette == "greys"_L1 ? 11 : 18;
        for (qsizetype i = 0; i < colours.size(); ++i) {
            QVERIFY2(contrastRatio(colours[i], background) >= 3, qPrintable(colours[i].name()));
            for (qsizetype j = 0; j < i; ++j) {
                for (const Matrix &sight : {fullSight, protanopia, deuteranopia}) {
                    const double apart = difference(sight, colours[i], colours[j]);
                    QVERIFY2(apart >= least,
                             qPrintable(u"%1 %2: %3"_s.arg(colours[i].name(), colours[j].name()).arg(apart)));
                }
            }
        }
    }

    void greys_areGreys()
    {
        for (const QColor &colour : paletteColours(u"greys"_s, Qt::white))
            QCOMPARE(colour.hsvSaturation(), 0);
    }

    void unknownPalette_isTheDefault()
    {
        QCOMPARE(paletteColours(u"no such"_s, Qt::white), paletteColours({}, Qt::white));
        QVERIFY(paletteColours(u"tol-muted"_s, Qt::white) != paletteColours({}, Qt::white));
    }

    void colourTooNearTheGround_isMovedUntilItIsSeen_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QColor>("background");
        QTest::newRow("yellow on paper") << QColor(u"#ffff66"_s) << QColor(Qt::white);
        QTest::newRow("navy on dark") << QColor(u"#000080"_s) << QColor(u"#1b1e20"_s);
        QTest::newRow("the ground itself") << QColor(u"#808080"_s) << QColor(u"#808080"_s);
    }
    void colourTooNearTheGround_isMovedUntilItIsSeen()
    {
        QFETCH(QColor, colour);
        QFETCH(QColor, background);
        QVERIFY(contrastRatio(seriesColourOn(background, colour), background) >= 3);
    }

    void readableColour_isLeftAlone()
    {
        QCOMPARE(seriesColourOn(Qt::white, QColor(u"#b00020"_s)), QColor(u"#b00020"_s));
    }

    void style_changesWhatIsDrawn()
    {
        ChartContent content = twoSeries();
        content.series[1].colour = u"#b00020"_s;
        content.chart.style = {u"tol-bright"_s, u"Serif"_s, 9, 3.5, false, false};
        EvidenceChart chart;
        chart.resize(640, 400);
        ChartLook look;
        look.font.setPixelSize(20);
        chart.setContent(content, look);
        QCOMPARE(chart.look().font.pixelSize(), 12);
        QCOMPARE(chart.look().font.family(), u"Serif"_s);
        QCOMPARE(chart.look().colours.ofSeries(0), paletteColours(u"tol-bright"_s, look.colours.background).first());
        QCOMPARE(chart.look().colours.ofSeries(1), QColor(u"#b00020"_s));
        const auto *line = qobject_cast<QLineSeries *>(chart.series().first());
        QCOMPARE(line->pen().widthF(), 3.5);
        for (const ChartMark &mark : chart.marks().marks)
            QVERIFY(mark.labelRect.isEmpty());
        QVERIFY(!chart.look().showsGrid);
    }

    void oddStyle_isDrawnSanely()
    {
        ChartContent content = twoSeries();
        content.chart.style = {u"?"_s, u"No Such Family"_s, 4000, 900, true, true};
        content.series[0].colour = u"not a colour"_s;
        const ChartLook look = styledLook({}, content.chart.style, content.series);
        QVERIFY(look.font.pixelSize() <= 96);
        QVERIFY(look.lineWidth <= 20);
        QCOMPARE(look.colours.ofSeries(0), paletteColours({}, look.colours.background).first());
    }
};

QTEST_MAIN(TestChartPalettes)
#include "tst_chartpalettes.moc"
