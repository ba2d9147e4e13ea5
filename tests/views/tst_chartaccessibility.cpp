// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figurelines.h"
#include "views/charts/chartdataview.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartview.h"
#include "views/charts/evidencechart.h"
#include "views/charts/pointtip.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

ChartContent twoCountries()
{
    ChartContent content = chartOf(
        {},
        buildSeries(figuresFrom(u"x; Chile; 4 ha; 2011; confirmed; UNODC\nx; Chile; ~5 ha; 2012; suggested; UNODC\n"
                                "x; Peru; 10 ha; 2011; confirmed\nx; Peru; 12 ha; 2012; confirmed\n"
                                "x; Peru; 13 ha; 2013; confirmed"_s)));
    content.articles = {{ArticleId {1}, {u"Fields of <Chile>"_s, u"El Diario"_s, u"2013-02-01"_s}}};
    return content;
}

QString told(const QString &html)
{
    QString plain = html;
    return plain.replace(u"<br>"_s, u"\n"_s).remove(QRegularExpression(u"<[^>]*>"_s));
}

QList<int> focusedChildren; // of the Focus events seen

void noteFocus(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Focus && event->child() >= 0)
        focusedChildren.append(event->child());
}

} // namespace

class TestChartAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QAccessible::setActive(true);
    }

    void init()
    {
        m_panel = std::make_unique<ChartPanel>();
        m_panel->resize(420, 300);
        m_panel->show();
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_view = m_panel->findChild<ChartView *>();
        m_panel->setContent(twoCountries());
        m_view->setFocus();
    }

    void cleanup() { m_panel.reset(); }

    void chart_readsAsATable()
    {
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view);
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Table);
        QAccessibleTableInterface *table = chart->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->columnCount(), 7);
        QCOMPARE(chart->childCount(), 6 * 7);
        const auto cell = [&](int row, int column) { return table->cellAt(row, column)->text(QAccessible::Name); };
        QCOMPARE(table->columnDescription(1), u"Period"_s);
        QCOMPARE(chart->child(3)->text(QAccessible::Name), u"Value"_s);
        QCOMPARE(cell(1, 1), u"2012"_s);
        QCOMPARE(cell(1, 3), u"~5"_s);
        QCOMPARE(cell(0, 5), u"UNODC"_s);
        QVERIFY(cell(4, 6).contains(u"13 ha"));
        QCOMPARE(table->cellAt(5, 0), nullptr);
        QAccessibleTableCellInterface *value = table->cellAt(2, 3)->tableCellInterface();
        QCOMPARE(value->rowIndex(), 2);
        QCOMPARE(value->columnHeaderCells().first()->text(QAccessible::Name), u"Value"_s);
        QCOMPARE(chart->indexOfChild(table->cellAt(2, 3)), 3 * 7 + 3);
        QVERIFY(m_view->rect().contains(m_view->mapFromGlobal(table->cellAt(2, 3)->rect().center())));
    }

    void otherContent_isAnotherTable()
    {
        QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(m_view)->tableInterface();
        QVERIFY(table->cellAt(4, 0));
        m_panel->setContent(chartOf({}, buildSeries(figuresFrom(u"y; Peru; 7 kg; 1999"_s))));
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->cellAt(4, 0), nullptr);
        QCOMPARE(table->cellAt(0, 1)->text(QAccessible::Name), u"1999"_s);
    }

    void pressedCell_activatesItsFigure()
    {
        QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
        QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(m_view)->tableInterface();
        table->cellAt(1, 0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<FigureId>(), FigureId {2});
    }

    // What is looked at has other places in its series than in the whole.
    void zoomedChart_hasTheRowsOfTheWhole()
    {
        m_panel->setContent(chartOf({},
                                    buildSeries(figuresFrom(u"x; Chile; 4 ha; 2012\nx; Peru; 10 ha; 2011\n"
                                                            "x; Peru; 12 ha; 2012\nx; Peru; 13 ha; 2013"_s))));
        m_panel->restoreView(R"({"time":[2012,2014]})");
        const auto press = [&](Qt::Key key) { QTest::keyClick(m_view, key); };
        press(Qt::Key_Home);
        QCOMPARE(m_panel->litFigure(), FigureId {1});
        QCOMPARE(m_view->currentPoint(), 0);
        press(Qt::Key_Up); // of the same year
        QCOMPARE(m_panel->litFigure(), FigureId {3});
        QCOMPARE(m_view->currentPoint(), 2);
        const QPoint place = m_view->placeOfPoint(2).center();
        QCOMPARE(m_view->pointAt(m_view->viewport()->mapFromGlobal(place)), 2);
        QVERIFY(m_view->placeOfPoint(1).isEmpty());
        QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
        m_view->activatePoint(3);
        m_view->activatePoint(1); // out of sight
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated[0].first().value<FigureId>(), FigureId {4});
        QCOMPARE(activated[1].first().value<FigureId>(), FigureId {2});
    }

    void keys_travelBetweenYearsAndSeries_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("figure");
        QTest::newRow("along its series") << QList<int> {Qt::Key_Home, Qt::Key_Right} << 2;
        QTest::newRow("not beyond its end") << QList<int> {Qt::Key_Home, Qt::Key_Right, Qt::Key_Right} << 2;
        QTest::newRow("up within a year") << QList<int> {Qt::Key_Home, Qt::Key_Up} << 3;
        QTest::newRow("up and down") << QList<int> {Qt::Key_Home, Qt::Key_Up, Qt::Key_Down} << 1;
        QTest::newRow("next series") << QList<int> {Qt::Key_Home, Qt::Key_Right, Qt::Key_PageDown} << 4;
        QTest::newRow("its end") << QList<int> {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_End} << 5;
        QTest::newRow("back to the nearest year")
            << QList<int> {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_End, Qt::Key_PageUp} << 2;
    }
    void keys_travelBetweenYearsAndSeries()
    {
        QFETCH(QList<int>, keys);
        QFETCH(int, figure);
        for (const int key : keys)
            QTest::keyClick(m_view, Qt::Key(key));
        QCOMPARE(m_panel->litFigure(), FigureId {figure});
    }

    void travelledTo_isAnnounced()
    {
        focusedChildren.clear();
        QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(noteFocus);
        QTest::keyClick(m_view, Qt::Key_Home);
        QTest::keyClick(m_view, Qt::Key_Right);
        QAccessible::installUpdateHandler(before);
        if (QAccessible::isActive()) // not where the platform has no screen readers
            QCOMPARE(focusedChildren, (QList<int> {7 + 3, 2 * 7 + 3}));
        QAccessibleInterface *focused = QAccessible::queryAccessibleInterface(m_view)->focusChild();
        QVERIFY(focused);
        QCOMPARE(focused->text(QAccessible::Name), u"~5"_s);
        QVERIFY(focused->state().focused);
    }

    void dataView_showsPointsAndOpensThem()
    {
        m_panel->lightFigure(FigureId {4});
        QTest::mouseClick(m_panel->findChild<QToolButton *>(u"asData"_s), Qt::LeftButton);
        QVERIFY(m_panel->isShowingData());
        auto *data = m_panel->findChild<ChartDataView *>();
        QVERIFY(data->isVisible() && !m_view->isVisible());
        QCOMPARE(data->currentIndex().row(), 3);
        QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
        QTest::keyClick(data, Qt::Key_Up);
        QTest::keyClick(data, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<FigureId>(), FigureId {3});
        m_panel->showData(false);
        QVERIFY(m_view->isVisible());
    }

    void copiedRows_haveTheirCitations()
    {
        m_panel->showData(true);
        auto *data = m_panel->findChild<ChartDataView *>();
        data->selectRow(0);
        QTest::keyClick(data, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        const QStringList cells = lines[1].split(u'\t');
        QCOMPARE(cells[3], u"4"_s);
        QCOMPARE(cells.last(), u"Fields of <Chile>. El Diario, 2013-02-01"_s);
        data->clearSelection();
        data->copy();
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size(), 6);
    }

    void tip_tellsEverythingKnown()
    {
        ChartContent content = twoCountries();
        SeriesPoint &point = content.series[0].points.edit()[1];
        point.sentence = u"They grew about 5 ha <b> & more."_s;
        point.quote = u"about 5 ha"_s;
        point.witnesses = {FigureId {77}};
        point.standing = SeriesPoint::Standing::Chosen;
        point.choiceReason = u"It is the later count."_s;
        content.chart.notes = {{FigureId {77}, u"Look at the hectares."_s}};
        const QString tip = pointTip(content, content.series[0], point);
        QVERIFY2(tip.contains(u"They grew <b>about 5 ha</b> &lt;b&gt; &amp; more."), qPrintable(tip));
        const QString text = told(tip);
        for (const QString &words :
             {u"2012: ~5"_s, u"UNODC"_s, u"Fields of &lt;Chile&gt;. El Diario, 2013-02-01"_s,
              u"It is the later count."_s, u"Not yet confirmed"_s, u"1 other place"_s, u"Look at the hectares."_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
    }

    void longSentence_isCutAroundItsValue_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("value at the front") << 0 << 900;
        QTest::newRow("in the middle") << 500 << 500;
        QTest::newRow("at the end") << 900 << 0;
    }
    void longSentence_isCutAroundItsValue()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        const QString sentence
            = u"word "_s.repeated(before / 5) + u"64,400 hectares"_s + u" word"_s.repeated(after / 5);
        const QString html = quotedSentence(sentence, u"64,400 hectares"_s, 400);
        QVERIFY(html.contains(u"<b>64,400 hectares</b>"));
        QVERIFY(html.size() <= 400 + 12);
        QVERIFY(html.contains(u'…'));
    }

    void tipOfHugeParts_isBounded()
    {
        ChartContent content = twoCountries();
        const QString huge(100000, u'x');
        SeriesPoint &point = content.series[0].points.edit()[1];
        point.sentence = point.quote = point.source = point.choiceReason = huge;
        point.standing = SeriesPoint::Standing::PassedOver;
        content.articles[point.article] = {huge, u"a"_s, u"b"_s};
        content.chart.notes = {{point.figure, huge}};
        QVERIFY(pointTip(content, content.series[0], point).size() < 2500);
    }

private:
    std::unique_ptr<ChartPanel> m_panel;
    ChartView *m_view = nullptr;
};

QTEST_MAIN(TestChartAccessibility)
#include "tst_chartaccessibility.moc"
