// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/measures.h"
#include "tests/support/figurelines.h"
#include "tests/support/shownpanel.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>
#include <QtCharts/QLineSeries>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

std::vector<Series> cocaSeries()
{
    return buildSeries(figuresFrom(u"coca_cultivation_area; Peru; ~64400 ha; 2011\n"
                                   "coca_cultivation_area; Peru; 49200 ha; 2013; confirmed\n"
                                   "coca_cultivation_area; Peru; 42900 ha; 2014\n"
                                   "coca_cultivation_area; Peru; 42900 ha; 2014"_s));
}

std::vector<Series> moneySeries()
{
    return buildSeries(figuresFrom(u"us_assistance_total; Peru; 132.8 USD; FY2012; confirmed\n"
                                   "us_counternarcotics_assistance; Peru; 160 USD; 2011; confirmed\n"
                                   "us_counternarcotics_assistance; Peru; 54.3 USD; FY2012; confirmed\n"
                                   "eradication_funding; Peru; ~10 USD; 2011; confirmed"_s));
}

} // namespace

// A panel in a window that is really shown, of the size of a dock.
class TestChartPanel final : public ShownPanel
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init() { showPanel({420, 300}); }

    void cleanup() { m_panel.reset(); }

    void clickOnAPoint_activatesItsFigure_data()
    {
        QTest::addColumn<ChartKind>("type");
        QTest::newRow("line") << ChartKind::Line;
        QTest::newRow("bar") << ChartKind::Bar;
        QTest::newRow("area") << ChartKind::Area;
        QTest::newRow("scatter") << ChartKind::Scatter;
        QTest::newRow("step") << ChartKind::Step;
    }
    void clickOnAPoint_activatesItsFigure()
    {
        QFETCH(ChartKind, type);
        show(cocaSeries(), type);
        QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
        for (int mark = 0; mark < 3; ++mark) {
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(mark));
            QCOMPARE(activated.size(), mark + 1);
            QCOMPARE(activated.last().first().value<FigureId>(), FigureId {mark + 1});
        }
    }

    void clickBesideThePoints_activatesNothing()
    {
        show(cocaSeries());
        QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
        const QPointF beside = m_view->chart().frame().at(2012.5, 30000);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, toView(beside));
        QCOMPARE(activated.size(), 0);
    }

    void arrowKeys_travelInTime_enterActivates()
    {
        show(cocaSeries());
        QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
        m_panel->setFocus();
        const auto press = [&](Qt::Key key) { QTest::keyClick(m_view, key); };
        press(Qt::Key_Home);
        QCOMPARE(m_panel->litFigure(), FigureId {1});
        press(Qt::Key_Right);
        QCOMPARE(m_panel->litFigure(), FigureId {2});
        QVERIFY2(m_view->accessibleName().contains(u"2013: 49,200"), qPrintable(m_view->accessibleName()));
        press(Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<FigureId>(), FigureId {2});
        press(Qt::Key_End);
        press(Qt::Key_Right);
        QCOMPARE(m_panel->litFigure(), FigureId {3});
        press(Qt::Key_Left);
        QCOMPARE(m_panel->litFigure(), FigureId {2});
    }

    void keysOnAnEmptyChart_doNothing()
    {
        QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Return})
            QTest::keyClick(m_view, key);
        QCOMPARE(activated.size(), 0);
        QCOMPARE(m_panel->litFigure(), FigureId {});
    }

    void gap_isNotJoined()
    {
        show(cocaSeries());
        const QList<QAbstractSeries *> pieces = m_view->chart().series();
        QCOMPARE(pieces.size(), 1);
        const auto *line = qobject_cast<QLineSeries *>(pieces.first());
        QVERIFY(line);
        QCOMPARE(line->points(), (QList<QPointF> {{2013.5, 49200}, {2014.5, 42900}}));
        QCOMPARE(m_view->chart().marks().marks.size(), size_t(3));
    }

    void step_holdsEachYearAndSkipsTheGap()
    {
        show(cocaSeries(), ChartKind::Step);
        const QList<QAbstractSeries *> pieces = m_view->chart().series();
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(qobject_cast<QLineSeries *>(pieces[0])->points(), (QList<QPointF> {{2011, 64400}, {2012, 64400}}));
        QCOMPARE(qobject_cast<QLineSeries *>(pieces[1])->count(), 4);
    }

    void litFigure_isKeptThroughNewData()
    {
        show(cocaSeries());
        m_panel->lightFigure(FigureId {4}); // the witness of the point of 2014
        QCOMPARE(m_panel->litFigure(), FigureId {4});
        QCOMPARE(m_view->chart().highlighted(), 2);
        show(cocaSeries(), ChartKind::Bar);
        QCOMPARE(m_view->chart().highlighted(), 2);
        m_panel->lightFigure(FigureId {99});
        QCOMPARE(m_panel->litFigure(), FigureId {});
        QCOMPARE(m_view->chart().highlighted(), -1);
    }

    void barsOfAYear_standBesideEachOther()
    {
        show(moneySeries(), ChartKind::Bar);
        const std::vector<ChartMark> &marks = m_view->chart().marks().marks;
        QCOMPARE(marks.size(), size_t(4));
        const ChartFrame &frame = m_view->chart().frame();
        for (size_t i = 0; i < marks.size(); ++i) {
            QCOMPARE(int(marks[i].shape), int(ChartMark::Shape::Bar));
            QVERIFY(std::abs(marks[i].rect.bottom() - frame.plot.bottom()) < 0.01); // from zero, never on another
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!marks[i].rect.intersects(marks[j].rect));
        }
    }

    void resizedChart_keepsItsAxesUnderItsMarks_data() { clickOnAPoint_activatesItsFigure_data(); }
    void resizedChart_keepsItsAxesUnderItsMarks()
    {
        QFETCH(ChartKind, type);
        show(moneySeries(), type);
        for (const QSize size : {QSize(640, 480), QSize(420, 300), QSize(420, 310)}) {
            m_panel->resize(size);
            const ChartFrame &frame = m_view->chart().frame();
            QCOMPARE(m_view->chart().plotArea(), frame.plot);
            // Between the marks of the two years there is nothing but the axis.
            const QPoint foot = toView(frame.at(2012, frame.y.min));
            const QImage picture = m_view->viewport()->grab().toImage();
            bool isThere = false;
            for (int dy = -1; dy <= 1; ++dy)
                isThere |= picture.pixelColor(foot + QPoint(0, dy)).lightnessF() < 0.6f;
            QVERIFY(isThere);
        }
    }

    void years_areNamedForWhatStandsAboveThem()
    {
        show(moneySeries(), ChartKind::Bar);
        QStringList years;
        for (const ChartTick &tick : m_view->chart().frame().xTicks)
            years.append(tick.text);
        QCOMPARE(years, (QStringList {u"2011"_s, u"FY2012"_s}));
    }

    void datesWithinAYear_areToldByMonth()
    {
        show(buildSeries(figuresFrom(u"arrests; Peru; 5 persons; 2013-02-10\n"
                                     "arrests; Peru; 7 persons; 2013-08-06"_s)),
             ChartKind::Scatter);
        const std::vector<ChartTick> &ticks = m_view->chart().frame().xTicks;
        QCOMPARE(ticks.front().text, u"Jan 2013"_s);
        QVERIFY(ticks.size() >= 4 && ticks.size() <= 12);
    }

    void halfAYear_isDrawnWithItsLength()
    {
        show(buildSeries(figuresFrom(u"arrests; Bolivia; 1823 persons; 2015-01-01..2015-06-30\n"
                                     "arrests; Bolivia; 1000 persons; 2014"_s)),
             ChartKind::Scatter);
        const ChartFrame &frame = m_view->chart().frame();
        const std::vector<ChartMark> &marks = m_view->chart().marks().marks;
        QCOMPARE(marks[1].from, frame.at(2015, 0).x());
        QVERIFY(std::abs(marks[1].to - frame.at(2015.5, 0).x()) < 1);
        QCOMPARE(marks[0].from, marks[0].to);
    }

    void otherUnit_isRefusedAndSaidSo()
    {
        std::vector<Series> series = cocaSeries();
        series.push_back(moneySeries().front());
        show(series);
        QCOMPARE(m_view->chart().drawn().size(), size_t(1));
        const auto &texts = m_view->chart().frame().texts;
        QVERIFY(
            std::ranges::any_of(texts, [](const ChartText &text) { return text.text.contains(unitLabel(u"USD"_s)); }));
    }

    void textsInADock_stayInsideAndApart_data() { clickOnAPoint_activatesItsFigure_data(); }
    void textsInADock_stayInsideAndApart()
    {
        QFETCH(ChartKind, type);
        show(moneySeries(), type);
        const EvidenceChart &chart = m_view->chart();
        std::vector<QRectF> rects;
        for (const ChartText &text : chart.frame().texts)
            rects.push_back(text.rect);
        for (const LegendEntry &entry : chart.frame().legend)
            rects.push_back(entry.words);
        for (const ChartMark &mark : chart.marks().marks) {
            if (!mark.labelRect.isEmpty())
                rects.push_back(mark.labelRect);
        }
        for (size_t i = 0; i < rects.size(); ++i) {
            QVERIFY(QRectF(QPointF(0, 0), chart.size()).contains(rects[i]));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!rects[i].adjusted(1, 2, -1, -2).intersects(rects[j].adjusted(1, 2, -1, -2)));
        }
        QVERIFY(chart.frame().plot.height() > 60);
    }

    void tickInThePicker_asksForTheSeries()
    {
        std::vector<Series> all = cocaSeries();
        for (const Series &one : moneySeries())
            all.push_back(one);
        m_panel->setAvailableSeries(offersOf(all));
        show(cocaSeries());
        QSignalSpy wanted(m_panel.get(), &ChartPanel::seriesWanted);
        auto *list = m_panel->findChild<QListWidget *>(u"seriesList"_s);
        QCOMPARE(list->count(), 4);
        list->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toStringList(),
                 (QStringList {u"coca_cultivation_area/Peru/ha"_s, u"eradication_funding/Peru/USD"_s}));
    }

    void refusedSeries_isTicked_andCanBeTakenOff()
    {
        std::vector<Figure> figures = figuresFrom(u"coca_cultivation_area; Peru; 1 ha; 2011\n"
                                                  "arrests; Peru; 5 persons; 2011"_s);
        Chart chart;
        chart.series = {chartSeriesOf(u"coca_cultivation_area/Peru/ha"_s), chartSeriesOf(u"arrests/Peru/persons"_s)};
        m_panel->setAvailableSeries(offersOf(buildSeries(figures)));
        m_panel->setContent(composeChart(chart, figures));
        QCOMPARE(m_view->chart().drawn().size(), size_t(1));
        auto *list = m_panel->findChild<QListWidget *>(u"seriesList"_s);
        QSignalSpy wanted(m_panel.get(), &ChartPanel::seriesWanted);
        for (int row = 0; row < list->count(); ++row) {
            QCOMPARE(list->item(row)->checkState(), Qt::Checked);
            if (list->item(row)->text() == measureLabel(u"arrests"_s) + u", Peru"_s)
                list->item(row)->setCheckState(Qt::Unchecked);
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toStringList(), (QStringList {u"coca_cultivation_area/Peru/ha"_s}));
    }

    void doubleClickOnTheTitle_opensTheEditor()
    {
        show(cocaSeries());
        QSignalSpy wanted(m_panel.get(), &ChartPanel::editRequested);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, toView(frame().plot.center()));
        QCOMPARE(wanted.size(), 0);
        const ChartText &title = frame().texts.front();
        QCOMPARE(title.role, ChartText::Role::Title);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, toView(title.rect.center()));
        QCOMPARE(wanted.size(), 1);
    }

    void tableOfPoints_isRemembered()
    {
        show(cocaSeries());
        QSignalSpy changed(m_panel.get(), &ChartPanel::viewChanged);
        m_panel->showData(true);
        QCOMPARE(changed.size(), 1);
        const QByteArray view = m_panel->saveView();
        m_panel->showData(false);
        QVERIFY(m_panel->saveView().isEmpty());
        m_panel->restoreView(view);
        QVERIFY(m_panel->isShowingData());
        m_panel->restoreView({});
        QVERIFY(!m_panel->isShowingData());
    }

    void emptyPanel_saysWhatToDo_andExportsNothing()
    {
        QVERIFY(m_panel->isEmpty());
        QVERIFY(!m_panel->findChildren<QToolButton *>().last()->isEnabled());
        show(cocaSeries());
        QSignalSpy requested(m_panel.get(), &ChartPanel::exportRequested);
        QTest::mouseClick(m_panel->findChildren<QToolButton *>().last(), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
    }

    void darkPalette_isFollowedLive()
    {
        show(cocaSeries());
        QVERIFY(m_view->chart().look().colours.background.lightnessF() > 0.5f);
        QPalette dark = m_panel->palette();
        dark.setColor(QPalette::Base, QRgb(0xff101010));
        dark.setColor(QPalette::Text, QRgb(0xfff0f0f0));
        m_panel->setPalette(dark);
        QCOMPARE(m_view->chart().look().colours.background, QColor(QRgb(0xff101010)));
        const QImage picture = m_view->viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(2, 2), QColor(QRgb(0xff101010)));
    }

    void screenReader_hearsEveryPoint()
    {
        show(cocaSeries());
        const QString reading = m_view->accessibleDescription();
        for (const QString &point : {u"2011: ~64,400"_s, u"2013: 49,200"_s, u"2014: 42,900"_s})
            QVERIFY2(reading.contains(point), qPrintable(reading));
        QVERIFY(!reading.contains(u"2012"));
    }

    void oddData_areDrawnSanely_data()
    {
        QTest::addColumn<QString>("figures");
        QTest::newRow("one point") << u"arrests; Peru; 5 persons; 2012"_s;
        QTest::newRow("all zero") << u"arrests; Peru; 0 persons; 2012\narrests; Peru; 0 persons; 2013"_s;
        QTest::newRow("negative") << u"balance; Peru; -5 USD; 2012\nbalance; Peru; 7 USD; 2013"_s;
        QTest::newRow("tiny and huge") << u"x; Peru; 0.000000001 g; 2012\nx; Peru; 1000000000000000 g; 2013"_s;
        QTest::newRow("far apart") << u"x; Peru; 5 g; 0001\nx; Peru; 7 g; 9998"_s;
        QTest::newRow("ranges") << u"x; Peru; 5..9 g; 2012\nx; Peru; 7 g; 2012..2016"_s;
    }
    void oddData_areDrawnSanely()
    {
        QFETCH(QString, figures);
        for (const ChartKind type :
             {ChartKind::Line, ChartKind::Bar, ChartKind::Area, ChartKind::Scatter, ChartKind::Step}) {
            show(buildSeries(figuresFrom(figures)), type);
            const ChartFrame &frame = m_view->chart().frame();
            QVERIFY(frame.y.min < frame.y.max);
            QVERIFY(frame.xTicks.size() >= 1 && frame.xTicks.size() < 40);
            for (const ChartMark &mark : m_view->chart().marks().marks)
                QVERIFY(frame.plot.adjusted(-8, -8, 8, 8).contains(mark.anchor));
            QVERIFY(!m_view->viewport()->grab().isNull());
        }
    }
};

QTEST_MAIN(TestChartPanel)
#include "tst_chartpanel.moc"
