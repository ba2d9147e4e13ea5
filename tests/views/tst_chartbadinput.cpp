// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpanel.h"
#include "views/charts/chartview.h"
#include "views/charts/evidencechart.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

SeriesPoint yearly(int year, double value)
{
    static qint64 figure = 0;
    SeriesPoint point;
    point.from = QDate(year, 1, 1);
    point.to = QDate(year, 12, 31);
    point.y = value;
    point.figure = FigureId {++figure};
    point.article = ArticleId {1};
    point.status = Figure::Status::Confirmed;
    return point;
}

Series seriesNamed(const QString &name, std::vector<SeriesPoint> points)
{
    return {u"arrests/%1/persons"_s.arg(name), name, u"arrests"_s, name, u"persons"_s, {}, false, std::move(points)};
}

std::vector<Series> manySeries(int count)
{
    std::vector<Series> all;
    for (int i = 0; i < count; ++i)
        all.push_back(seriesNamed(u"Place %1"_s.arg(i), {yearly(2010, i), yearly(2011, i + 5)}));
    return all;
}

const double notANumber = std::numeric_limits<double>::quiet_NaN();
const double infinite = std::numeric_limits<double>::infinity();

const std::vector<ChartKind> kinds {ChartKind::Line,       ChartKind::Step,     ChartKind::Bar,
                                    ChartKind::StackedBar, ChartKind::Area,     ChartKind::Scatter,
                                    ChartKind::Range,      ChartKind::Timeline, ChartKind::Slope};

} // namespace

// What no analyst would chart on purpose gives a sane chart all the same.
class TestChartBadInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_panel = std::make_unique<ChartPanel>();
        m_panel->resize(500, 360);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_view = m_panel->findChild<ChartView *>();
    }

    void cleanup() { m_panel.reset(); }

    void badInput_isDrawnSanely_data()
    {
        QTest::addColumn<std::vector<Series>>("series");
        QTest::addColumn<bool>("isLogarithmic");
        const auto row = [](const char *name, std::vector<SeriesPoint> points, bool isLogarithmic = false) {
            QTest::newRow(name) << std::vector<Series> {seriesNamed(u"Peru"_s, std::move(points))} << isLogarithmic;
        };
        QTest::newRow("nothing") << std::vector<Series> {} << false;
        row("a series without points", {});
        row("one point", {yearly(2010, 5)});
        row("all the same", {yearly(2010, 7), yearly(2011, 7), yearly(2012, 7)});
        row("all zero", {yearly(2010, 0), yearly(2011, 0)});
        row("negative", {yearly(2010, -5), yearly(2011, -7)});
        row("zero and less on a logarithmic axis", {yearly(2010, 0), yearly(2011, -7), yearly(2012, 9)}, true);
        row("nothing above zero on a logarithmic axis", {yearly(2010, 0), yearly(2011, -7)}, true);
        row("ten thousand years", {yearly(1, 5), yearly(9998, 9)});
        row("tiny and huge", {yearly(2010, 1e-9), yearly(2011, 1e15)});
        row("tiny and huge on a logarithmic axis", {yearly(2010, 1e-9), yearly(2011, 1e15)}, true);
        row("no numbers", {yearly(2010, notANumber), yearly(2011, infinite), yearly(2012, -infinite)});
        row("numbers among no numbers", {yearly(2010, notANumber), yearly(2011, 5), yearly(2012, infinite)});
        row("beyond all measure", {yearly(2010, 1e308), yearly(2011, -1e308)});
        QTest::newRow("400 series") << manySeries(400) << false;
    }
    void badInput_isDrawnSanely()
    {
        QFETCH(std::vector<Series>, series);
        QFETCH(bool, isLogarithmic);
        for (const ChartKind kind : kinds) {
            Chart chart;
            chart.kind = kind;
            chart.isLogarithmic = isLogarithmic;
            m_panel->setContent(chartOf(chart, series));
            lookAtItFromAllSides();
        }
    }

    void smallDock_isDrawnAllTheSame()
    {
        m_view->setMinimumSize(0, 0);
        m_panel->setContent(chartOf({}, manySeries(12)));
        m_view->resize(100, 80);
        QVERIFY(!m_view->viewport()->grab().isNull());
        for (const ChartMark &mark : m_view->chart().marks().marks)
            QVERIFY(std::isfinite(mark.anchor.x()) && std::isfinite(mark.anchor.y()));
    }

    void crowdOfContestedValues_isSeenOnALine()
    {
        std::vector<SeriesPoint> points;
        for (int i = 0; i < 2000; ++i)
            points.push_back(yearly(2010 + i / 1000, i % 1000));
        m_panel->setContent(chartOf({}, {seriesNamed(u"Peru"_s, std::move(points))}));
        QVERIFY(m_view->chart().marks().marks.size() < 1500);
        const QImage picture = m_view->viewport()->grab().toImage();
        const QPoint at = m_view->mapFromScene(m_view->chart().mapToScene(m_view->chart().frame().at(2010.5, 500)));
        QCOMPARE(picture.pixelColor(at), m_view->chart().look().colours.ofSeries(0));
    }

    void legendOfManySeries_countsThoseThatHaveNoRoom()
    {
        m_panel->setContent(chartOf({}, manySeries(400)));
        const std::vector<LegendEntry> &legend = m_view->chart().frame().legend;
        QVERIFY(legend.size() > 2 && legend.size() < 100);
        const int left = 400 - int(legend.size()) + 1; // the last entry counts them
        QVERIFY2(legend.back().text.contains(QString::number(left)), qPrintable(legend.back().text));
        QVERIFY(m_view->chart().frame().plot.height() > 60);
    }

    void longTitle_leavesThePlotItsRoom_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("words") << u"coca "_s.repeated(100);
        QTest::newRow("one word") << u"x"_s.repeated(500);
        QTest::newRow("Chinese") << QString(QChar(0x5927)).repeated(500);
        QTest::newRow("Arabic") << QString(QString(QChar(0x0645)) + QChar(0x062d) + u' ').repeated(160);
        QTest::newRow("lines") << u"a\n"_s.repeated(250);
    }
    void longTitle_leavesThePlotItsRoom()
    {
        QFETCH(QString, title);
        Chart chart;
        chart.title = title;
        m_panel->setContent(chartOf(chart, manySeries(1)));
        const EvidenceChart &drawn = m_view->chart();
        QVERIFY(drawn.frame().plot.height() > 60);
        for (const ChartText &text : drawn.frame().texts)
            QVERIFY(text.rect.top() >= 0 && text.rect.bottom() <= drawn.size().height() + 1);
    }

    void outAndIn_betweenTenThousandYearsAndADay()
    {
        m_panel->setContent(chartOf({}, {seriesNamed(u"Peru"_s, {yearly(1, 5), yearly(5000, 7), yearly(9999, 9)})}));
        for (int i = 0; i < 120; ++i)
            turnWheel(120);
        QVERIFY(m_panel->extent().time->length() < 0.01);
        QVERIFY(!m_view->chart().frame().xTicks.empty());
        QVERIFY(!m_view->viewport()->grab().isNull());
        for (int i = 0; i < 120; ++i)
            turnWheel(-120);
        QVERIFY(m_panel->extent().isEverything());
        QCOMPARE(m_view->chart().marks().marks.size(), size_t(3));
    }

private:
    void turnWheel(int angle)
    {
        const QPointF at = m_view->viewport()->rect().center();
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, angle}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &event);
    }

    void verifySane()
    {
        const EvidenceChart &chart = m_view->chart();
        for (const ChartFrame &frame : chart.frames()) {
            QVERIFY(std::isfinite(frame.y.min) && std::isfinite(frame.y.max) && frame.y.min < frame.y.max);
            QVERIFY(frame.xMin < frame.xMax);
            QVERIFY(frame.xTicks.size() < 60);
        }
        for (const ChartMark &mark : chart.marks().marks) {
            QVERIFY(std::isfinite(mark.anchor.x()) && std::isfinite(mark.anchor.y()));
            QVERIFY(std::isfinite(mark.rect.width()) && std::isfinite(mark.rect.height()));
        }
        QVERIFY(!m_view->viewport()->grab().isNull());
    }

    void lookAtItFromAllSides()
    {
        m_panel->showAll();
        verifySane();
        for (const int angle : {120, 360, -120}) {
            turnWheel(angle);
            verifySane();
        }
        QTest::keyClick(m_view, Qt::Key_Right);
        QTest::keyClick(m_view, Qt::Key_Home);
        QTest::mouseMove(m_view->viewport(), m_view->viewport()->rect().center());
        verifySane();
    }

    std::unique_ptr<ChartPanel> m_panel;
    ChartView *m_view = nullptr;
};

QTEST_MAIN(TestChartBadInput)
#include "tst_chartbadinput.moc"
