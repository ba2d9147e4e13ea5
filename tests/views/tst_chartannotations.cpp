// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/annotatedcharts.h"
#include "tests/support/shownpanel.h"
#include "views/charts/wrappedtext.h"

#include <QFontMetricsF>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

QString longTitle(const QString &words)
{
    return words.repeated(500 / words.size() + 1).left(500);
}

} // namespace

// What is written on charts, at the size of a dock and of a page.
class TestChartAnnotations final : public ShownPanel
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init() { showPanel({420, 300}); }

    void cleanup() { m_panel.reset(); }

    void notes_coverNothing_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::newRow("line") << ChartKind::Line;
        QTest::newRow("bars") << ChartKind::Bar;
        QTest::newRow("points") << ChartKind::Scatter;
        QTest::newRow("area") << ChartKind::Area;
    }
    void notes_coverNothing()
    {
        QFETCH(ChartKind, kind);
        ChartContent content = tenYears(kind);
        content.chart.notes = {{FigureId {3}, u"The year of the flood, when nobody could count the fields."_s},
                               {FigureId {8}, u"Another method"_s}};
        m_panel->resize(700, 450);
        m_panel->setContent(content);
        const EvidenceChart &chart = m_view->chart();
        const std::vector<NoteMark> &notes = chart.marks().notes;
        for (const NoteMark &note : notes) {
            QVERIFY(chart.frame().plot.contains(note.rect));
            for (const ChartMark &mark : chart.marks().marks)
                QVERIFY(!note.rect.intersects(mark.rect) && !note.rect.intersects(mark.labelRect));
            for (const ChartText &text : chart.frame().texts)
                QVERIFY(!note.rect.intersects(text.rect));
            QVERIFY(QLineF(note.leader.p2(), chart.marks().marks[note.mark].anchor).length() < 10);
        }
        if (kind == ChartKind::Line)
            QCOMPARE(notes.size(), size_t(2));
        // What has no room in the plot stands under it.
        const QString all = textsOf(chart) + (notes.empty() ? QString() : u" "_s + notes.front().text.simplified())
            + (notes.size() < 2 ? QString() : u" "_s + notes.back().text);
        QVERIFY2(all.simplified().contains(u"Another method"), qPrintable(all));
    }

    void noteOfAFigureThatHasGone_isSaid()
    {
        ChartContent content = tenYears();
        content.chart.notes = {{FigureId {999}, u"Words that must not be lost"_s}};
        m_panel->resize(700, 450);
        m_panel->setContent(content);
        QVERIFY(m_view->chart().marks().notes.empty());
        QVERIFY(textsOf(m_view->chart()).contains(u"Words that must not be lost"));
    }

    void subtitleAndSources_areTheAnalysts()
    {
        ChartContent content = tenYears();
        content.chart.subtitle = u"Hectares at the end of each year"_s;
        content.chart.sources = u"Own count after UNODC"_s;
        m_panel->setContent(content);
        QVERIFY(textsOf(m_view->chart()).contains(u"Hectares at the end of each year"));
        QVERIFY(textsOf(m_view->chart()).contains(u"Own count after UNODC"));
        content.chart.sources.clear();
        m_panel->setContent(content);
        QVERIFY(textsOf(m_view->chart()).contains(u"Figures: 10"));
        content.chart.showsSources = false;
        m_panel->setContent(content);
        QVERIFY(!textsOf(m_view->chart()).contains(u"Figures: 10"));
    }

    void longTitles_leaveAPlot_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isFromTheRight");
        QTest::newRow("words") << longTitle(u"Coca cultivation area "_s) << false;
        QTest::newRow("one word") << longTitle(u"Cultivation"_s) << false;
        QTest::newRow("Arabic") << longTitle(u"مساحة زراعة الكوكا في بيرو "_s) << true;
        QTest::newRow("Chinese") << longTitle(u"秘鲁古柯种植面积"_s) << false;
        QTest::newRow("emoji") << longTitle(u"🌿📈 "_s) << false;
        QTest::newRow("lines") << longTitle(u"a\nb\n"_s) << false;
    }
    void longTitles_leaveAPlot()
    {
        QFETCH(QString, title);
        QFETCH(bool, isFromTheRight);
        for (const QSize size : {QSize(420, 300), QSize(605, 378)}) {
            ChartContent content = tenYears();
            content.chart.title = content.chart.subtitle = content.chart.sources = title;
            content.chart.events = {happened(title, "2009")};
            m_panel->resize(size);
            m_panel->setContent(content);
            const EvidenceChart &chart = m_view->chart();
            QVERIFY(chart.frame().plot.height() > 60);
            const ChartText &drawn = chart.frame().texts.front();
            QCOMPARE(int(drawn.role), int(ChartText::Role::Title));
            QVERIFY(drawn.text.contains(u'…') && drawn.text.count(u'\n') == 1);
            QCOMPARE(bool(drawn.alignment & Qt::AlignRight), isFromTheRight);
            for (const ChartText &text : chart.frame().texts) {
                QVERIFY(chart.rect().contains(text.rect));
                const QFontMetricsF metrics(chartFont(chart.look(), text.role));
                const QSizeF needed
                    = metrics.boundingRect({0, 0, 1e5, 1e5}, text.alignment & ~int(Qt::AlignRight), text.text).size();
                QVERIFY2(needed.width() <= text.rect.width() + 3,
                         qPrintable(u"%1 in %2: %3"_s.arg(needed.width()).arg(text.rect.width()).arg(text.text)));
            }
        }
    }

    void shortText_staysAsItIs()
    {
        const WrappedText wrapped = wrappedText(u"Coca, Peru"_s, QFont(), 400, 2);
        QCOMPARE(wrapped.text, u"Coca, Peru"_s);
        QCOMPARE(wrappedText({}, QFont(), 400, 2).height, 0.0);
    }

    void standings_areSeenAndExplained()
    {
        ChartContent content = tenYears(ChartKind::Scatter);
        SeriesPoint other = content.series[0].points[3];
        other.y = 5000;
        other.figure = {50};
        std::vector<SeriesPoint> &points = content.series[0].points.edit();
        points[3].standing = SeriesPoint::Standing::Chosen;
        other.standing = SeriesPoint::Standing::PassedOver;
        points.insert(points.begin() + 4, other);
        m_panel->resize(700, 450);
        m_panel->setContent(content);
        const EvidenceChart &chart = m_view->chart();
        QVERIFY(textsOf(chart).contains(u"another value was chosen"));
        QVERIFY(!textsOf(chart).contains(u"several values told"));
        const ChartMark &chosen = chart.marks().marks[size_t(chart.marks().markOf(0, 3))];
        const ChartMark &passed = chart.marks().marks[size_t(chart.marks().markOf(0, 4))];
        QVERIFY(passed.rect.width() < chosen.rect.width() * 0.8);
        QVERIFY(passed.labelRect.isEmpty());
        std::vector<SeriesPoint> &both = content.series[0].points.edit();
        both[3].standing = both[4].standing = SeriesPoint::Standing::Contested;
        m_panel->setContent(content);
        QVERIFY(textsOf(m_view->chart()).contains(u"several values told"));
        QCOMPARE(m_view->chart().marks().spreads.size(), size_t(1));
    }
};

QTEST_MAIN(TestChartAnnotations)
#include "tst_chartannotations.moc"
