// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartdata.h"
#include "views/charts/drawingfacts.h"
#include "views/charts/drawnlines.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF picture(1800, 400);

// So many pieces of so many days, each with a gap after it; odd pieces are told for other values than even ones.
Series brokenLine(int pieces, int days, int gap, double even, double odd)
{
    Series series = buildSeries(figuresFrom(u"x; Peru; 5 g; 2010"_s)).front();
    std::vector<SeriesPoint> &points = series.points.edit();
    const SeriesPoint model = points.front();
    points.clear();
    QDate day(1700, 1, 1);
    for (int piece = 0; piece < pieces; ++piece, day = day.addDays(gap)) {
        for (int i = 0; i < days; ++i, day = day.addDays(1)) {
            SeriesPoint &point = points.emplace_back(model);
            point.from = point.to = day;
            point.partial = true;
            point.y = (piece % 2 ? odd : even) + i % 2;
            point.figure = {qint64(points.size())};
        }
    }
    return series;
}

std::vector<DrawnLine> linesOf(const EvidenceChart &chart)
{
    return Quipu::linesOf({chart.drawing(), chart.look(), chart.frame(), 0});
}

size_t countOf(const QList<QGraphicsItem *> &items)
{
    size_t count = size_t(items.size());
    for (const QGraphicsItem *item : items)
        count += countOf(item->childItems());
    return count;
}

QImage pictureOf(EvidenceChart *chart)
{
    QGraphicsScene scene;
    scene.addItem(chart);
    QImage image(picture.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    scene.render(&painter, {}, QRectF({}, picture));
    scene.removeItem(chart);
    return image;
}

void addKinds()
{
    QTest::addColumn<ChartKind>("kind");
    for (const ChartKind kind : {ChartKind::Line, ChartKind::Step, ChartKind::Area})
        QTest::newRow(qPrintable(toString(kind))) << kind;
}

} // namespace

// Lines that stop very often.
class TestChartLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // Each would be a Qt series of its own, and they would take minutes.
    void countlessGaps_areFewItemsAndLines_data() { addKinds(); }
    void countlessGaps_areFewItemsAndLines()
    {
        QFETCH(ChartKind, kind);
        EvidenceChart chart;
        show(chart, contentOf(kind, {brokenLine(12000, 6, 1, 1, 50)}), picture);
        QCOMPARE(chart.drawing().facts->points.front().runs().size(), size_t(12000));
        QVERIFY(chart.series().isEmpty());
        EvidenceChart whole;
        show(whole, contentOf(kind, {brokenLine(1, 6, 1, 1, 50)}), picture);
        QVERIFY(countOf(chart.childItems()) <= countOf(whole.childItems()));
        const std::vector<DrawnLine> lines = linesOf(chart);
        QVERIFY(!lines.empty());
        QVERIFY(lines.size() <= 2 * size_t(picture.width()));
    }

    void piecesOfOnePixel_areNotJoined_data() { addKinds(); }
    void piecesOfOnePixel_areNotJoined()
    {
        QFETCH(ChartKind, kind);
        EvidenceChart chart;
        show(chart, contentOf(kind, {brokenLine(12000, 6, 1, 1, 50)}), picture);
        for (const DrawnLine &line : linesOf(chart)) {
            const auto [low, high] = std::ranges::minmax(line.points, {}, &QPointF::y);
            QVERIFY((low.y() == 1 && high.y() == 2) || (low.y() == 50 && high.y() == 51));
        }
    }

    void manyGaps_areLeftBlank_data() { addKinds(); }
    void manyGaps_areLeftBlank()
    {
        QFETCH(ChartKind, kind);
        constexpr int pieces = 70, days = 300, gap = 300;
        EvidenceChart chart;
        show(chart, contentOf(kind, {brokenLine(pieces, days, gap, 5, 5)}), picture);
        QVERIFY(chart.series().isEmpty());
        QCOMPARE(linesOf(chart).size(), size_t(pieces));
        const QImage image = pictureOf(&chart);
        const auto isBlankAt
            = [&](double year) { return image.pixelColor(chart.frame().at(year, 5.5).toPoint()).saturation() < 20; };
        for (int piece = 0; piece + 1 < pieces; ++piece) {
            const QDate first = QDate(1700, 1, 1).addDays(piece * (days + gap));
            QVERIFY(!isBlankAt(timePosition(first.addDays(days / 2))));
            QVERIFY(isBlankAt(timePosition(first.addDays(days + gap / 2))));
        }
    }

    // Near enough every piece is drawn through its own points.
    void countlessGaps_zoomed_areAllTheirPieces()
    {
        EvidenceChart chart;
        show(chart, contentOf(ChartKind::Line, {brokenLine(12000, 6, 1, 1, 50)}), picture);
        chart.setExtent({ChartStretch {1750, 1750.5}, {}});
        const std::vector<DrawnLine> lines = linesOf(chart);
        QVERIFY(lines.size() >= 25 && lines.size() <= 28);
        QCOMPARE(chart.series().size(), qsizetype(lines.size()));
        for (const DrawnLine &line : lines)
            QVERIFY(line.points.size() == 6 || line.points.first().x() < 1750 || line.points.last().x() > 1750.5);
    }

    void piecesShorterThanAPixel_standWhereTheirValuesAre()
    {
        EvidenceChart chart;
        show(chart, contentOf(ChartKind::Line, {brokenLine(3, 2, 30000, 5, 9)}), picture);
        const std::vector<DrawnLine> lines = linesOf(chart);
        QCOMPARE(lines.size(), size_t(3));
        for (size_t i = 0; i < lines.size(); ++i) {
            const QDate first = QDate(1700, 1, 1).addDays(int(i) * 30002);
            const auto [low, high] = std::ranges::minmax(lines[i].points, {}, &QPointF::y);
            QCOMPARE(low.y(), i % 2 ? 9.0 : 5.0);
            QCOMPARE(high.y(), low.y() + 1);
            QVERIFY(lines[i].points.first().x() >= timePosition(first));
            QVERIFY(lines[i].points.last().x() <= timePosition(first.addDays(2)));
        }
    }
};

QTEST_MAIN(TestChartLines)
#include "tst_chartlines.moc"
