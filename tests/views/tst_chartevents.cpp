// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/annotatedcharts.h"
#include "tests/support/shownpanel.h"
#include "views/charts/chartevents.h"
#include "views/charts/drawnlines.h"

#include <QPainter>
#include <QSignalSpy>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What happened, behind the figures of a chart.
class TestChartEvents final : public ShownPanel
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { showPanel({420, 300}); }
    void cleanup() { m_panel.reset(); }

    void events_standAtTheirDates_data()
    {
        QTest::addColumn<ChartEvent>("event");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("a year") << happened(u"a"_s, "2010") << 2010.5 << 2010.5;
        QTest::newRow("a day") << happened(u"a"_s, "2010-01-01") << 2010.0 << 2010.0;
        QTest::newRow("a band") << happened(u"a"_s, "2008", "2010") << 2008.0 << 2011.0;
        QTest::newRow("a band beyond the years") << happened(u"a"_s, "2012-01-01", "2030") << 2012.0 << 2015.0;
    }
    void events_standAtTheirDates()
    {
        QFETCH(ChartEvent, event);
        QFETCH(double, from);
        QFETCH(double, to);
        for (const ChartKind kind : {ChartKind::Line, ChartKind::Step, ChartKind::Bar, ChartKind::StackedBar,
                                     ChartKind::Area, ChartKind::Scatter, ChartKind::Range, ChartKind::Timeline}) {
            ChartContent content = tenYears(kind);
            content.chart.events = {event};
            m_panel->setContent(content);
            const ChartFrame &frame = m_view->chart().frame();
            QCOMPARE(frame.events.size(), size_t(1));
            QVERIFY(std::abs(frame.events[0].from - frame.at(from, frame.y.min).x()) < 2);
            QVERIFY(std::abs(frame.events[0].to - frame.at(to, frame.y.min).x()) < 2);
            QCOMPARE(frame.events[0].label, u"a"_s);
        }
    }

    void eventOutsideTheYears_isSaidNotDrawn()
    {
        ChartContent content = tenYears();
        content.chart.events = {happened(u"Before"_s, "1999"), happened(u"Within"_s, "2009")};
        m_panel->setContent(content);
        QCOMPARE(m_view->chart().frame().events.size(), size_t(1));
        QVERIFY2(textsOf(m_view->chart()).contains(u"Before, 1999"), qPrintable(textsOf(m_view->chart())));
        m_panel->resize(700, 400);
        content.chart.kind = ChartKind::Slope;
        m_panel->setContent(content);
        QVERIFY(m_view->chart().frame().events.empty());
        QVERIFY(textsOf(m_view->chart()).contains(u"no axis of years"));
    }

    void labelsOfEvents_coverNothing_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("few") << 3;
        QTest::newRow("many") << 9;
        QTest::newRow("a crowd") << 60;
    }
    void labelsOfEvents_coverNothing()
    {
        QFETCH(int, count);
        ChartContent content = tenYears();
        for (int i = 0; i < count; ++i)
            content.chart.events.push_back(
                happened(u"Something with a long name that happened %1"_s.arg(i),
                         qPrintable(u"%1-%2"_s.arg(2005 + i % 10).arg(1 + i % 12, 2, 10, QChar(u'0')))));
        m_panel->setContent(content);
        const ChartFrame &frame = m_view->chart().frame();
        QCOMPARE(frame.events.size(), size_t(count));
        QVERIFY(frame.plot.height() > 60);
        int labels = 0;
        for (const EventMark &mark : frame.events) {
            if (mark.labelRect.isEmpty())
                continue;
            ++labels;
            QVERIFY(m_view->chart().rect().contains(mark.labelRect));
            QVERIFY(mark.labelRect.bottom() <= frame.plot.top());
            for (const EventMark &other : frame.events) {
                if (&other == &mark)
                    continue;
                QVERIFY(!mark.labelRect.intersects(other.labelRect));
                const bool passes = !other.labelRect.isEmpty() && other.from > mark.labelRect.left()
                    && other.from < mark.labelRect.right() && other.labelRect.bottom() < mark.labelRect.top();
                QVERIFY(!passes);
            }
            for (const ChartMark &point : m_view->chart().marks().marks)
                QVERIFY(!mark.labelRect.intersects(point.rect) && !mark.labelRect.intersects(point.labelRect));
        }
        QVERIFY(labels >= std::min(count, 3));
    }

    void eventOfAText_isOpenedByAClick()
    {
        ChartContent content = tenYears();
        content.chart.events = {happened(u"By hand"_s, "2007-01-01"), happened(u"From a text"_s, "2011-01-01")};
        content.chart.events[1].article = {7};
        content.chart.events[1].mention = {8};
        m_panel->setContent(content);
        QSignalSpy activated(m_panel.get(), &ChartPanel::eventActivated);
        const ChartFrame &frame = m_view->chart().frame();
        for (const EventMark &mark : frame.events) {
            const QPointF onLine(mark.from, frame.plot.top() + 4);
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, toView(onLine));
        }
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().at(0).value<ArticleId>(), ArticleId {7});
        QCOMPARE(activated.first().at(1).value<MentionId>(), MentionId {8});
        QTest::mouseMove(m_view->viewport(), toView({frame.events[0].from, frame.plot.top() + 4}));
        QTRY_COMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    }

    void keys_travelAlongEvents_enterOpensTheText()
    {
        ChartContent content = tenYears();
        content.chart.events = {happened(u"Late"_s, "2011"), happened(u"Early"_s, "2007")};
        content.chart.events[0].article = {7};
        m_panel->setContent(content);
        m_panel->setFocus();
        QSignalSpy activated(m_panel.get(), &ChartPanel::eventActivated);
        QTest::keyClick(m_view, Qt::Key_E);
        QCOMPARE(m_view->chart().highlightedEvent(), 1);
        QVERIFY2(m_view->accessibleName().contains(u"Early, 2007"), qPrintable(m_view->accessibleName()));
        QTest::keyClick(m_view, Qt::Key_Return); // by hand: there is no text
        QCOMPARE(activated.size(), 0);
        QTest::keyClick(m_view, Qt::Key_E);
        QTest::keyClick(m_view, Qt::Key_E); // there is no later one
        QCOMPARE(m_view->chart().highlightedEvent(), 0);
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QTest::keyClick(m_view, Qt::Key_E, Qt::ShiftModifier);
        QCOMPARE(m_view->chart().highlightedEvent(), 1);
        QTest::keyClick(m_view, Qt::Key_Home); // back to the points
        QCOMPARE(m_view->chart().highlightedEvent(), -1);
        QVERIFY(m_panel->litFigure());
    }

    void bandsThatOverlap_haveStripsOfTheirOwn()
    {
        ChartContent content = tenYears();
        content.chart.events = {happened(u"All"_s, "2005", "2014"), happened(u"Early"_s, "2006", "2008"),
                                happened(u"Late"_s, "2010", "2012")};
        m_panel->setContent(content);
        const EvidenceChart &chart = m_view->chart();
        const std::vector<EventMark> &marks = chart.frame().events;
        QCOMPARE(marks.size(), size_t(3));
        for (const EventMark &mark : marks) {
            QVERIFY(mark.strip.bottom() <= chart.frame().plot.top());
            QCOMPARE(eventAt(chart.frames(), mark.strip.center()), int(mark.event));
            for (const EventMark &other : marks)
                QVERIFY(&other == &mark || !other.strip.intersects(mark.strip));
        }
        // Where nothing overlaps, one lane is enough.
        QCOMPARE(marks[0].lane, marks[1].lane);
        // Within the plot it is the shortest.
        const QPointF middle((marks[1].from + marks[1].to) / 2, chart.frame().plot.center().y());
        QCOMPARE(eventAt(chart.frames(), middle), 1);
    }

    void bandOverAllYears_leavesTheGroundAsLight_data()
    {
        QTest::addColumn<ChartTheme>("theme");
        QTest::newRow("light") << ChartTheme::Light;
        QTest::newRow("dark") << ChartTheme::Dark;
        QTest::newRow("print") << ChartTheme::Print;
    }
    void bandOverAllYears_leavesTheGroundAsLight()
    {
        QFETCH(ChartTheme, theme);
        ChartContent content = tenYears();
        for (int i = 0; i < 4; ++i)
            content.chart.events.push_back(happened(u"All"_s, "2005", "2014"));
        ChartLook look;
        look.colours = ChartColours::of(theme);
        look.font.setPixelSize(12);
        EvidenceChart chart;
        chart.resize(600, 400);
        chart.setContent(content, look);
        QImage image(600, 400, QImage::Format_RGB32);
        image.fill(look.colours.background);
        QPainter painter(&image);
        paintEvents(painter, chart.frame(), look);
        painter.end();
        const QPoint middle = chart.frame().plot.center().toPoint();
        const int away = std::abs(qGray(image.pixel(middle)) - qGray(look.colours.background.rgb()));
        QVERIFY2(away > 2 && away < 40, qPrintable(QString::number(away)));
    }

    void valueLabels_keepClearOfLines()
    {
        ChartContent content = tenYears();
        for (int year = 2005; year < 2015; ++year)
            content.chart.events.push_back(happened(u"e"_s, qPrintable(QString::number(year))));
        m_panel->resize(1200, 600);
        m_panel->setContent(content);
        const EvidenceChart &chart = m_view->chart();
        std::vector<QLineF> lines = linesThroughPoints({chart.drawing(), chart.look(), chart.frame(), 0});
        QCOMPARE(lines.size(), size_t(9));
        const std::vector<QLineF> events = linesOfEvents(chart.frame());
        QCOMPARE(events.size(), size_t(10));
        lines.insert(lines.end(), events.begin(), events.end());
        for (const ChartMark &mark : chart.marks().marks) {
            QVERIFY(!mark.labelRect.isEmpty() && !mark.isLabelOverLine);
            for (const QLineF &line : lines)
                QVERIFY(!crosses(line, mark.labelRect.adjusted(0, 1, 0, -1)));
        }
        // Where there is no room beside the line, the label has a ground of its own.
        m_panel->resize(420, 300);
        for (const ChartMark &mark : m_view->chart().marks().marks) {
            const std::vector<QLineF> now = linesOfEvents(m_view->chart().frame());
            const bool isOver = !mark.labelRect.isEmpty() && std::ranges::any_of(now, [&](const QLineF &line) {
                return crosses(line, mark.labelRect.adjusted(0, 1, 0, -1));
            });
            QVERIFY(!isOver || mark.isLabelOverLine);
        }
    }
};

QTEST_MAIN(TestChartEvents)
#include "tst_chartevents.moc"
