// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/chartspeed.h"

#include "app/bench/generatedfigures.h"
#include "app/bench/stopwatch.h"
#include "models/charting/chartcontent.h"
#include "models/project/project.h"
#include "models/storage/reader.h"
#include "models/storage/sqlstore.h"
#include "views/charts/evidencechart.h"
#include "views/charts/plainlinechart.h"

#include <QFont>
#include <QGraphicsScene>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr QSize picture(900, 500); // pixels
constexpr double firstPaintGoal = 0.2, frameGoal = 0.016; // a fifth of Qt's; seconds
constexpr int steps = 200;
constexpr size_t drawnSeries = 8;

const QString plainLine = u"QLineSeries with the same points"_s;

// A chart as its dock shows it, on a picture in memory.
class DrawnChart final
{
    Q_DISABLE_COPY_MOVE(DrawnChart)

public:
    explicit DrawnChart(const ChartContent &content)
        : m_chart(new EvidenceChart)
    {
        ChartLook look;
        look.font.setPixelSize(12);
        m_scene.addItem(m_chart);
        m_chart->resize(picture);
        m_chart->setContent(content, look);
    }

    void showTimes(double from, double to) { m_chart->setExtent({ChartStretch {from, to}, {}}); }
    void paint(QPainter &painter) { m_scene.render(&painter, {}, QRectF(QPointF(0, 0), m_chart->size())); }

private:
    QGraphicsScene m_scene;
    EvidenceChart *m_chart; // the scene's
};

template <typename Drawing> void paintInto(QImage &image, Drawing &drawing)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.paint(painter);
}

QImage blank()
{
    return QImage(picture, QImage::Format_ARGB32_Premultiplied);
}

BenchmarkRow groupedAndDrawn(const BenchmarkSize &size)
{
    const std::vector<Figure> figures = generatedFigures(size.figures);
    size_t series = 0, points = 0;
    QImage image = blank();
    const double own = secondsOf([&] {
        std::vector<Series> all = buildSeries(figures);
        series = all.size();
        for (const Series &one : all)
            points += one.points.size();
        all.resize(std::min(all.size(), drawnSeries));
        DrawnChart chart(chartOf({}, std::move(all)));
        paintInto(image, chart);
    });
    const double sorting = secondsOf([&] {
        std::vector<const Figure *> sorted;
        sorted.reserve(figures.size());
        for (const Figure &figure : figures)
            sorted.push_back(&figure);
        std::ranges::sort(sorted, {}, [](const Figure *figure) {
            return std::tie(figure->measure, figure->place, figure->unit, figure->period.year, figure->id);
        });
    });
    return {u"charts, figures grouped and drawn"_s,
            own,
            sorting,
            u"s"_s,
            {{u"referenceIs"_s, u"the same figures sorted by measure, place, unit and year"_s},
             {u"figures"_s, qint64(figures.size())},
             {u"series"_s, qint64(series)},
             {u"points"_s, qint64(points)}}};
}

QList<QPointF> pointsOf(const Series &series)
{
    QList<QPointF> points;
    points.reserve(qsizetype(series.points.size()));
    for (const SeriesPoint &point : series.points)
        points.append({timePosition(point), point.y});
    return points;
}

BenchmarkRow firstPaint(const Series &line, int rounds)
{
    const ChartContent content = chartOf({}, {line});
    const QList<QPointF> points = pointsOf(line);
    QImage image = blank();
    const auto own = [&] {
        DrawnChart chart(content);
        paintInto(image, chart);
    };
    const auto plain = [&] {
        PlainLineChart chart(points, picture);
        paintInto(image, chart);
    };
    own(); // once for the fonts
    plain();
    const MedianTimes seconds = secondsInTurns(rounds, own, plain);
    return {u"charts, first paint"_s,
            seconds.first * 1e3,
            seconds.second * 1e3,
            u"ms"_s,
            {{u"referenceIs"_s, plainLine},
             {u"goalAtMost"_s, firstPaintGoal},
             {u"points"_s, qint64(points.size())},
             {u"width"_s, picture.width()},
             {u"height"_s, picture.height()}}};
}

// A chart rebuilt while an import goes on: content to picture.
BenchmarkRow rebuilt(ChartKind kind, const QString &name, int rounds)
{
    constexpr int crowd = 2000;
    Chart chart;
    chart.kind = kind;
    const Series series = crowdedYears(crowd);
    const ChartContent content = chartOf(chart, {series});
    const QList<QPointF> points = pointsOf(series);
    QImage image = blank();
    const MedianTimes seconds = secondsInTurns(
        rounds,
        [&] {
            DrawnChart drawn(content);
            paintInto(image, drawn);
        },
        [&] {
            PlainLineChart plain(points, picture);
            paintInto(image, plain);
        });
    return {name,
            seconds.first * 1e3,
            seconds.second * 1e3,
            u"ms"_s,
            {{u"referenceIs"_s, plainLine}, {u"goalAtMostMs"_s, frameGoal * 1e3}, {u"points"_s, crowd}}};
}

// Coming nearer to a day of the middle, moving along, and going back.
template <typename Drawing> double slowestFrame(Drawing &chart, const Series &line)
{
    const double first = timePosition(line.points.front().from), last = timePosition(line.points.back().to);
    QImage image = blank();
    double slowest = 0;
    for (int step = 0; step < steps; ++step) {
        const double part = 2.0 * step / steps;
        const double depth = part < 1 ? part : 2 - part;
        const double length = (last - first) * std::pow(0.0005, depth);
        const double from = first + (last - first - length) * (0.3 + 0.4 * double(step) / steps);
        slowest = std::max(slowest, secondsOf([&] {
                               chart.showTimes(from, from + length);
                               paintInto(image, chart);
                           }));
    }
    return slowest;
}

BenchmarkRow zooming(const Series &line, ChartKind kind, const QString &name)
{
    Chart chart;
    chart.kind = kind;
    DrawnChart own(chartOf(chart, {line}));
    PlainLineChart plain(pointsOf(line), picture);
    const double slowest = slowestFrame(own, line);
    return {name,
            slowest * 1e3,
            slowestFrame(plain, line) * 1e3,
            u"ms"_s,
            {{u"referenceIs"_s, plainLine},
             {u"goalAtMostMs"_s, frameGoal * 1e3},
             {u"steps"_s, steps},
             {u"points"_s, qint64(line.points.size())}}};
}

Outcome makeProject(const QString &path, int charts)
{
    Result<std::unique_ptr<SqlStore>> store = SqlStore::open(path, true);
    if (!store)
        return store.error();
    Project project(**store, (*store)->opened(), u"bench"_s);
    for (int i = 0; i < charts; ++i) {
        Chart chart;
        chart.name = u"Chart %1"_s.arg(i);
        chart.series = {chartSeriesOf(u"arrests/Peru/persons"_s)};
        if (const auto added = project.addChart(chart); !added)
            return added.error();
    }
    return (*store)->flush();
}

// What the window does before it shows anything: the project, and the list of its charts.
void openProject(const QString &path)
{
    const Result<std::unique_ptr<SqlStore>> store = SqlStore::open(path, false);
    const Result<std::unique_ptr<Reader>> reader = Reader::open(path);
    if (!store || !reader)
        return;
    const Project project(**store, (*store)->opened(), u"bench"_s);
    (void)(*reader)->charts();
}

std::vector<BenchmarkRow> opening(const BenchmarkSize &size)
{
    const QTemporaryDir folder;
    const QString with = folder.filePath(u"with.quipu"_s), without = folder.filePath(u"without.quipu"_s);
    if (!makeProject(with, size.charts) || !makeProject(without, 0))
        return {};
    const MedianTimes seconds = secondsInTurns(
        size.rounds, [&] { openProject(with); }, [&] { openProject(without); });
    return {{u"charts, opening a project"_s,
             seconds.first * 1e3,
             seconds.second * 1e3,
             u"ms"_s,
             {{u"referenceIs"_s, u"the same project without charts"_s}, {u"charts"_s, size.charts}}}};
}

} // namespace

std::vector<BenchmarkRow> measureCharts(const BenchmarkSize &size)
{
    const Series line = generatedLine(size.points);
    std::vector<BenchmarkRow> rows {
        firstPaint(line, size.rounds),
        zooming(line, ChartKind::Line, u"charts, slowest frame"_s),
        zooming(line, ChartKind::Scatter, u"charts, slowest frame of points"_s),
        zooming(lineWithGaps(size.points), ChartKind::Line, u"charts, slowest frame of a line with gaps"_s),
        rebuilt(ChartKind::Line, u"charts, crowded years"_s, size.rounds),
        rebuilt(ChartKind::Bar, u"charts, crowded years as bars"_s, size.rounds),
        groupedAndDrawn(size)};
    for (BenchmarkRow &row : opening(size))
        rows.push_back(std::move(row));
    return rows;
}

} // namespace Quipu
