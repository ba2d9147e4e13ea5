// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figurelines.h"
#include "tests/support/shownpanel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>
#include <QtCharts/QLineSeries>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// A value for each year from 2000 to 2019, 100 for the first and 100 more for each that follows.
std::vector<Series> twentyYears()
{
    QString lines;
    for (int year = 2000; year < 2020; ++year)
        lines += u"arrests; Peru; %1 persons; %2\n"_s.arg(100 * (year - 1999)).arg(year);
    return buildSeries(figuresFrom(lines));
}

} // namespace

// What of a chart is looked at: by the mouse, the keys, and what a dock remembers of it.
class TestChartZoom final : public ShownPanel
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init() { showPanel({640, 400}); }

    void cleanup() { m_panel.reset(); }

    void newPanel_looksAtEverything()
    {
        QVERIFY(m_panel->saveView().isEmpty());
        QVERIFY(m_panel->extent().isEverything());
    }

    void savedView_comesBack_data()
    {
        QTest::addColumn<ChartExtent>("extent");
        QTest::newRow("everything") << ChartExtent {};
        QTest::newRow("times") << ChartExtent {ChartStretch {2011.25, 2013.1}, {}};
        QTest::newRow("values") << ChartExtent {{}, ChartStretch {-1e-9, 1e15}};
        QTest::newRow("both") << ChartExtent {ChartStretch {2011 + 1 / 3.0, 2014}, ChartStretch {0, 0.1}};
    }
    void savedView_comesBack()
    {
        QFETCH(ChartExtent, extent);
        m_panel->restoreView(toBytes(extent));
        QCOMPARE(m_panel->extent(), extent);
        QCOMPARE(m_panel->saveView(), toBytes(extent));
    }

    void damagedView_isEverything_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("noise") << QByteArray("\x00\xff\x17 no view", 11);
        QTest::newRow("cut") << QByteArray(R"({"time":[2011,20)");
        QTest::newRow("one end") << QByteArray(R"({"time":[2011]})");
        QTest::newRow("words") << QByteArray(R"({"time":["2011","2012"]})");
        QTest::newRow("turned round") << QByteArray(R"({"time":[2012,2011],"values":[5,5]})");
        QTest::newRow("out of reach") << QByteArray(R"({"values":[-1e308,1e308]})");
        QTest::newRow("infinite") << QByteArray(R"({"values":[0,1e999]})");
    }
    void damagedView_isEverything()
    {
        QFETCH(QByteArray, bytes);
        m_panel->restoreView(R"({"time":[2011,2012]})");
        QVERIFY(!m_panel->extent().isEverything());
        m_panel->restoreView(bytes);
        QVERIFY(m_panel->extent().isEverything());
    }

    void restoredView_isTold_onceAndOnlyWhenItIsAnother()
    {
        QSignalSpy changed(m_panel.get(), &ChartPanel::viewChanged);
        m_panel->restoreView(R"({"time":[2011,2012]})");
        QCOMPARE(changed.size(), 1);
        m_panel->restoreView(R"({"time":[2011,2012]})");
        QCOMPARE(changed.size(), 1);
        m_panel->restoreView({});
        QCOMPARE(changed.size(), 2);
    }

    void wheel_zoomsTheTimesAtTheMouse()
    {
        show(twentyYears());
        const QPointF at = frame().at(2005, 500);
        turnWheel(at, 120);
        QVERIFY(m_panel->extent().time.has_value());
        QCOMPARE(m_panel->extent().values, std::nullopt);
        QVERIFY(m_panel->extent().time->length() < 17);
        QVERIFY(std::abs(frame().at(2005, 0).x() - at.x()) < 1); // it stays where it was
        turnWheel(at, -120);
        turnWheel(at, -120);
        QVERIFY(m_panel->extent().isEverything());
    }

    void wheelWithControl_zoomsTheValues_withShift_moves()
    {
        show(twentyYears());
        const QPointF at = frame().at(2010, 1000);
        turnWheel(at, 120, Qt::ControlModifier);
        QVERIFY(m_panel->extent().values.has_value());
        QCOMPARE(m_panel->extent().time, std::nullopt);
        m_panel->showAll();
        turnWheel(at, 240);
        const ChartStretch before = *m_panel->extent().time;
        turnWheel(at, -120, Qt::ShiftModifier);
        QVERIFY(m_panel->extent().time->from > before.from);
        QVERIFY(std::abs(m_panel->extent().time->length() - before.length()) < 1e-9);
    }

    void valueZoom_ofTwoAxes_isOfBoth()
    {
        std::vector<Series> series = twentyYears();
        series.push_back(series.front());
        series.back().unit = u"kg"_s;
        for (SeriesPoint &point : series.back().points.edit())
            point.y *= 10;
        Chart chart;
        chart.allowsTwoUnits = true;
        m_panel->setContent(chartOf(chart, series));
        QVERIFY(frame().second);
        const ValueAxis first = frame().y, second = *frame().second;
        turnWheel(frame().plot.center(), 120, Qt::ControlModifier);
        QVERIFY(frame().y.max - frame().y.min < first.max - first.min);
        QVERIFY(std::abs(first.fraction(frame().y.min) - second.fraction(frame().second->min)) < 1e-6);
        QVERIFY(std::abs(first.fraction(frame().y.max) - second.fraction(frame().second->max)) < 1e-6);
    }

    void wheelOverAPanel_zoomsAtItsOwnYears()
    {
        std::vector<Series> series = twentyYears();
        series.push_back(series.front());
        series.back().place = u"Bolivia"_s;
        Chart chart;
        chart.facet = ChartFacet::Place;
        m_panel->setContent(chartOf(chart, series));
        QCOMPARE(m_view->chart().frames().size(), size_t(2));
        const ChartFrame second = m_view->chart().frames()[1];
        turnWheel(second.at(2015, second.y.min) - QPointF(0, 5), 120);
        const ChartStretch times = *m_panel->extent().time;
        const double share = (2015 - times.from) / times.length();
        const double before = (2015 - second.allTimes.from) / second.allTimes.length();
        QVERIFY2(std::abs(share - before) < 0.02, qPrintable(QString::number(share)));
    }

    void drawnRectangle_isLookedAt()
    {
        show(twentyYears());
        QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
        const QPointF from = frame().at(2004, 1500), to = frame().at(2008, 500);
        drag(from, to, Qt::LeftButton);
        QVERIFY(std::abs(m_panel->extent().time->from - 2004) < 0.1);
        QVERIFY(std::abs(m_panel->extent().time->to - 2008) < 0.1);
        QVERIFY(std::abs(m_panel->extent().values->from - 500) < 20);
        QVERIFY(std::abs(m_panel->extent().values->to - 1500) < 20);
        QCOMPARE(activated.size(), 0);
    }

    void flatRectangle_leavesTheValuesToThePointsInView()
    {
        show(twentyYears());
        drag(frame().at(2004, 1000), frame().at(2008, 1000), Qt::LeftButton);
        QVERIFY(m_panel->extent().time.has_value());
        QCOMPARE(m_panel->extent().values, std::nullopt);
        QVERIFY(frame().y.max >= 800 && frame().y.max <= 1000); // of 2007, not of 2019
    }

    void hand_movesTheChart_data()
    {
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("middle button") << Qt::MiddleButton << Qt::KeyboardModifiers();
        QTest::newRow("Shift") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ShiftModifier);
        QTest::newRow("Alt") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::AltModifier);
    }
    void hand_movesTheChart()
    {
        QFETCH(Qt::MouseButton, button);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        show(twentyYears());
        m_panel->restoreView(R"({"time":[2005,2010]})");
        const double year = frame().plot.width() / 5;
        const QPointF from = frame().plot.center();
        drag(from, from - QPointF(year, 0), button, modifiers);
        QVERIFY(std::abs(m_panel->extent().time->from - 2006) < 0.1);
        drag(from, from + QPointF(100 * year, 0), button, modifiers);
        QCOMPARE(*m_panel->extent().time, (ChartStretch {2000, 2005})); // no farther than the first year
    }

    void allIsShownAgain_data()
    {
        QTest::addColumn<QString>("by");
        for (const QString &by : {u"0"_s, u"Escape"_s, u"double click"_s, u"button"_s})
            QTest::newRow(qPrintable(by)) << by;
    }
    void allIsShownAgain()
    {
        QFETCH(QString, by);
        show(twentyYears());
        auto *button = m_panel->findChild<QToolButton *>(u"showAll"_s);
        QVERIFY(!button->isVisible());
        m_panel->restoreView(R"({"time":[2005,2010],"values":[600,1000]})");
        QVERIFY(button->isVisible());
        if (by == u"double click")
            QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, toView(frame().at(2006, 990)));
        else if (by == u"button")
            QTest::mouseClick(button, Qt::LeftButton);
        else
            QTest::keyClick(m_view, by == u"0" ? Qt::Key_0 : Qt::Key_Escape);
        QVERIFY(m_panel->extent().isEverything());
        QVERIFY(!button->isVisible());
    }

    void keys_zoomAndMove()
    {
        show(twentyYears());
        QTest::keyClick(m_view, Qt::Key_Plus);
        const ChartStretch once = *m_panel->extent().time;
        QVERIFY(once.length() < 20);
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(m_panel->extent().time->from > once.from);
        QTest::keyClick(m_view, Qt::Key_Left, Qt::ControlModifier);
        QTest::keyClick(m_view, Qt::Key_Minus);
        QTest::keyClick(m_view, Qt::Key_Minus);
        QVERIFY(m_panel->extent().isEverything());
    }

    void pointsOutside_areNoMarks_thoseInsideLieWhereTheyBelong()
    {
        show(twentyYears());
        m_panel->restoreView(R"({"time":[2005,2010],"values":[650,1000]})");
        const std::vector<ChartMark> &marks = m_view->chart().marks().marks;
        QCOMPARE(marks.size(), size_t(4)); // 700 to 1000
        for (const ChartMark &mark : marks) {
            const SeriesPoint &point = m_view->chart().pointOf(mark);
            QCOMPARE(mark.anchor, frame().at(timePosition(point), point.y));
            QVERIFY(frame().plot.adjusted(-1, -1, 1, 1).contains(mark.anchor));
            QCOMPARE(m_view->markAt(toView(mark.anchor)), int(&mark - marks.data()));
        }
    }

    void line_goesOnBeyondTheView()
    {
        show(twentyYears());
        m_panel->restoreView(R"({"time":[2005.6,2007.4]})"); // 2006 alone
        QCOMPARE(m_view->chart().marks().marks.size(), size_t(1));
        const auto *line = qobject_cast<QLineSeries *>(m_view->chart().series().first());
        QVERIFY(line->points().first().x() <= 2005.6 && line->points().last().x() >= 2007.4);
    }

    void travelling_goesOnBeyondTheView()
    {
        show(twentyYears());
        m_panel->restoreView(R"({"time":[2005,2007]})");
        QTest::keyClick(m_view, Qt::Key_End);
        QCOMPARE(m_panel->litFigure(), FigureId {7});
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_panel->litFigure(), FigureId {8});
        QVERIFY(m_view->chart().highlighted() >= 0);
        QVERIFY(m_panel->extent().time->to > 2007.5);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(m_view, Qt::Key_Left);
        QCOMPARE(m_panel->litFigure(), FigureId {1});
    }

    void litFigure_isLitStillOutOfSight()
    {
        show(twentyYears());
        m_panel->lightFigure(FigureId {3});
        m_panel->restoreView(R"({"time":[2010,2012]})");
        QCOMPARE(m_panel->litFigure(), FigureId {3});
        QCOMPARE(m_view->chart().highlighted(), -1);
        m_panel->showAll();
        QCOMPARE(m_view->chart().highlighted(), 2);
    }

    void newContent_keepsTheView()
    {
        show(twentyYears());
        m_panel->restoreView(R"({"time":[2005,2010]})");
        show(twentyYears(), ChartKind::Bar);
        QCOMPARE(frame().xMin, 2005);
        QCOMPARE(frame().xMax, 2010);
        QCOMPARE(m_view->chart().marks().marks.size(), size_t(5));
    }

    void deepestView_isADay_toldByTheDay()
    {
        show(twentyYears());
        for (int i = 0; i < 100; ++i)
            turnWheel(frame().plot.center(), 120);
        QVERIFY(std::abs(m_panel->extent().time->length() * 366 - 1) < 1e-6);
        QVERIFY(!frame().xTicks.empty() && frame().xTicks.size() < 4);
        QVERIFY2(frame().xTicks.front().text.contains(u"20"), qPrintable(frame().xTicks.front().text));
    }

    void timesInView_areToldByWhatHasRoom_data()
    {
        QTest::addColumn<QByteArray>("view");
        QTest::addColumn<QString>("first");
        QTest::newRow("years") << QByteArray(R"({"time":[2003,2008]})") << u"2003"_s;
        QTest::newRow("months") << QByteArray(R"({"time":[2003.5,2004.5]})") << u"Jul 2003"_s;
        QTest::newRow("days") << QByteArray(R"({"time":[2003.001,2003.02]})") << u"1 Jan 2003"_s;
    }
    void timesInView_areToldByWhatHasRoom()
    {
        QFETCH(QByteArray, view);
        QFETCH(QString, first);
        show(twentyYears());
        m_panel->restoreView(view);
        QVERIFY(frame().xTicks.size() >= 3 && frame().xTicks.size() <= 16);
        QCOMPARE(frame().xTicks.front().text, first);
        for (const ChartTick &tick : frame().xTicks)
            QVERIFY(tick.position >= frame().xMin && tick.position <= frame().xMax);
    }

private:
    void turnWheel(QPointF onChart, int angle, Qt::KeyboardModifiers modifiers = {})
    {
        const QPointF at = toView(onChart);
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, angle}, {}, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(m_view->viewport(), &event);
    }

    void drag(QPointF from, QPointF to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *viewport = m_view->viewport();
        const auto move = [&](QPointF onChart) {
            const QPointF at = toView(onChart);
            QMouseEvent event(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, button, modifiers);
            QApplication::sendEvent(viewport, &event);
        };
        QTest::mousePress(viewport, button, modifiers, toView(from));
        move((from + to) / 2);
        move(to);
        QTest::mouseRelease(viewport, button, modifiers, toView(to));
    }
};

QTEST_MAIN(TestChartZoom)
#include "tst_chartzoom.moc"
