// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/openchartdialog.h"
#include "views/charts/chartview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestChartPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void series_areFoundByWordsInAnyOrder_addedMovedAndRemoved();
    void series_isRestrictedLabelledAndColoured();
    void pickedFigures_areTakenOut_butForTheLast();
    void countSeries_namesAnEntity();
    void kindAndAxes_areWritten();
    void name_mustBeThereAndFree_data();
    void name_mustBeThereAndFree();
    void eventDates_areReadAsFarAsTheyGo_data();
    void eventDates_areReadAsFarAsTheyGo();
    void eventFromTheArticles_keepsItsPlace();
    void noteIsWrittenOnAClickedPoint_andElsewhereAClickShowsTheSentence();
    void style_becomesTheHouses();
    void template_isSavedAndApplied();
};

void TestChartPages::series_areFoundByWordsInAnyOrder_addedMovedAndRemoved()
{
    Chart chart;
    chart.name = u"New"_s;
    OpenDialog open(chart);
    QVERIFY(open.mayApply()); // the project does not have it yet
    auto *offers = open.child<QListView>(u"offers"_s);
    QVERIFY(offers->isVisible()); // nothing to draw: series are offered
    QCOMPARE(offers->model()->rowCount(), 3);
    open.type(u"offerSearch"_s, u"PERU coc"_s);
    QCOMPARE(offers->model()->rowCount(), 1);
    QTest::keyClick(open.child<QLineEdit>(u"offerSearch"_s), Qt::Key_Down);
    open.press(u"addOffer"_s);
    QCOMPARE(open.dialog->chart().series, std::vector {chartSeriesOf(u"coca/Peru/ha"_s)});
    open.press(u"addSeries"_s);
    open.type(u"offerSearch"_s, {});
    offers->selectAll();
    open.press(u"addOffer"_s);
    QCOMPARE(int(open.dialog->chart().series.size()), 4);
    open.press(u"up"_s);
    open.press(u"removeSeries"_s);
    const std::vector expected {chartSeriesOf(u"coca/Peru/ha"_s), chartSeriesOf(u"coca/Peru/ha"_s),
                                chartSeriesOf(u"aid/Peru/USD"_s)};
    QCOMPARE(open.dialog->chart().series, expected);
    auto *list = open.child<QListWidget>(u"series"_s);
    QVERIFY(list->model()->moveRow({}, 2, {}, 0)); // as a drag does
    QCOMPARE(open.dialog->chart().series.front(), expected.back());
}

void TestChartPages::series_isRestrictedLabelledAndColoured()
{
    Chart chart = someChart();
    chart.series.front().colour = u"#123456"_s;
    OpenDialog open(chart);
    Q_EMIT open.desk.composed(contentOf(chart));
    QCOMPARE(open.child<QLineEdit>(u"seriesLabel"_s)->placeholderText(), u"Made 0"_s);
    open.type(u"seriesLabel"_s, u"Fields"_s);
    auto *actor = open.child<QComboBox>(u"actor"_s);
    QCOMPARE(actor->count(), 1);
    actor->setFocus();
    actor->lineEdit()->setText(u"USAID"_s);
    QTest::keyClick(actor->lineEdit(), Qt::Key_Return);
    QVERIFY(!open.child<QCheckBox>(u"secondAxis"_s)->isEnabled());
    open.child<QCheckBox>(u"twoUnits"_s)->click();
    open.child<QCheckBox>(u"secondAxis"_s)->click();
    open.press(u"automaticColour"_s);
    ChartSeries expected = someChart().series.front();
    expected.label = u"Fields"_s;
    expected.actor = u"USAID"_s;
    expected.onSecondAxis = true;
    QCOMPARE(open.dialog->chart().series.front(), expected);
    QCOMPARE(open.dialog->chart().series.back(), someChart().series.back());
}

void TestChartPages::pickedFigures_areTakenOut_butForTheLast()
{
    Chart chart = someChart();
    chart.series.front().figures = {{3}, {9}};
    OpenDialog open(chart);
    auto *figures = open.child<QListWidget>(u"pickedFigures"_s);
    QCOMPARE(figures->count(), 2);
    QVERIFY(figures->item(1)->text().contains(u"9 hectares"_s));
    figures->setCurrentRow(0);
    open.press(u"removeFigures"_s);
    QCOMPARE(open.dialog->chart().series.front().figures, std::vector<FigureId> {{9}});
    figures->setCurrentRow(0);
    open.press(u"removeFigures"_s);
    QCOMPARE(open.dialog->chart().series.front().figures, std::vector<FigureId> {{9}});
    QCOMPARE(figures->count(), 1);
}

void TestChartPages::countSeries_namesAnEntity()
{
    OpenDialog open;
    QVERIFY(QTest::qWaitForWindowActive(open.dialog));
    open.press(u"addSeries"_s);
    open.press(u"countMentions"_s);
    auto *entity = open.child<QLineEdit>(u"entity"_s);
    entity->setFocus();
    QTest::keyClicks(entity, u"huma"_s);
    QTRY_COMPARE(open.desk.entityWords, QStringList({u"huma"_s})); // once typing has stopped
    QWidget *popup = nullptr;
    QTRY_VERIFY((popup = QApplication::activePopupWidget()));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    open.child<QCheckBox>(u"byOutlet"_s)->click();
    const ChartSeries &series = open.dialog->chart().series.back();
    QCOMPARE(int(series.source), int(ChartSeries::Source::Mentions));
    QCOMPARE(series.entity, EntityId {41});
    QVERIFY(series.isByOutlet);
}

void TestChartPages::kindAndAxes_areWritten()
{
    OpenDialog open;
    open.show(1);
    auto *kinds = open.child<QListWidget>(u"kinds"_s);
    QCOMPARE(kinds->count(), 10);
    kinds->setCurrentRow(0);
    QTest::keyClick(kinds, Qt::Key_End);
    QCOMPARE(int(open.dialog->chart().kind), int(ChartKind::Network));
    QVERIFY(!open.child<QCheckBox>(u"sharesAxes"_s)->isEnabled());
    open.child<QComboBox>(u"facet"_s)->setCurrentIndex(2);
    open.child<QComboBox>(u"asStated"_s)->setCurrentIndex(1);
    for (const QString &option : {u"sharesAxes"_s, u"logarithmic"_s, u"confirmedOnly"_s})
        open.child<QCheckBox>(option)->click();
    const Chart &chart = open.dialog->chart();
    QCOMPARE(int(chart.facet), int(ChartFacet::Measure));
    QVERIFY(chart.isAsStated && !chart.sharesAxes && chart.isLogarithmic && chart.confirmedOnly);
}

void TestChartPages::name_mustBeThereAndFree_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSound");
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("blank") << u"  "_s << false;
    QTest::newRow("taken") << u"taken "_s << false;
    QTest::newRow("free") << u"Taken 2"_s << true;
}

void TestChartPages::name_mustBeThereAndFree()
{
    QFETCH(QString, name);
    QFETCH(bool, isSound);
    OpenDialog open;
    QVERIFY(QTest::qWaitForWindowActive(open.dialog));
    open.show(2);
    open.type(u"name"_s, name);
    QCOMPARE(open.child<QLabel>(u"nameFault"_s)->isVisible(), !isSound);
    QCOMPARE(open.child<QPushButton>(u"ok"_s)->isEnabled(), isSound);
    QTest::keyClick(open.dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(open.desk.applied.size(), size_t(isSound));
}

void TestChartPages::eventDates_areReadAsFarAsTheyGo_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("faulty"); // the field; "": none
    QTest::newRow("a year") << u"Law"_s << u"2011"_s << u""_s << u""_s;
    QTest::newRow("a month") << u"Law"_s << u"2011-07"_s << u""_s << u""_s;
    QTest::newRow("a day") << u"Law"_s << u"2011-07-28"_s << u""_s << u""_s;
    QTest::newRow("a band") << u"Plan"_s << u"2000"_s << u"2015-06"_s << u""_s;
    QTest::newRow("no such day") << u"Law"_s << u"2011-02-30"_s << u""_s << u"eventFrom"_s;
    QTest::newRow("words") << u"Law"_s << u"last July"_s << u""_s << u"eventFrom"_s;
    QTest::newRow("no date") << u"Law"_s << u""_s << u""_s << u"eventFrom"_s;
    QTest::newRow("bad end") << u"Law"_s << u"2011"_s << u"12"_s << u"eventTo"_s;
    QTest::newRow("ends first") << u"Law"_s << u"2011"_s << u"2010-12"_s << u"eventTo"_s;
    QTest::newRow("no label") << u" "_s << u"2011"_s << u""_s << u"eventLabel"_s;
}

void TestChartPages::eventDates_areReadAsFarAsTheyGo()
{
    QFETCH(QString, label);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, faulty);
    OpenDialog open;
    open.show(3);
    open.press(u"newEvent"_s);
    open.type(u"eventLabel"_s, label);
    open.type(u"eventFrom"_s, from);
    open.type(u"eventTo"_s, to);
    for (const QString &field : {u"eventLabel"_s, u"eventFrom"_s, u"eventTo"_s})
        QCOMPARE(open.child<QLabel>(field + u"Fault"_s)->isVisible(), field == faulty);
    QCOMPARE(open.child<QPushButton>(u"ok"_s)->isEnabled(), faulty.isEmpty());
    const std::vector<ChartEvent> &events = open.dialog->chart().events;
    QCOMPARE(events.size(), size_t(faulty.isEmpty()));
    if (faulty.isEmpty()) {
        QCOMPARE(events.front().from.toIso(), from);
        QCOMPARE(events.front().to ? events.front().to->toIso() : QString(), to);
    } else {
        QVERIFY(open.dialog->isEdited()); // something would be lost
        open.press(u"removeEvent"_s);
        QVERIFY(!open.dialog->isEdited());
    }
}

void TestChartPages::eventFromTheArticles_keepsItsPlace()
{
    OpenDialog open;
    open.show(3);
    open.press(u"pickEvent"_s);
    QCOMPARE(open.desk.dateWords, QStringList({QString()}));
    QTest::keyClicks(open.child<QLineEdit>(u"mentionSearch"_s), u"vote"_s);
    QTRY_COMPARE(open.desk.dateWords.last(), u"vote"_s);
    auto *mentions = open.child<QListWidget>(u"mentions"_s);
    QCOMPARE(mentions->count(), 2);
    mentions->setCurrentRow(0);
    open.press(u"addMention"_s);
    open.type(u"eventLabel"_s, u"Humala takes office"_s);
    const ChartEvent expected {u"Humala takes office"_s, {2011, 7}, {}, {3}, {5}};
    QCOMPARE(open.dialog->chart().events, std::vector {expected});
    open.press(u"pickEvent"_s);
    mentions->setCurrentRow(1);
    open.press(u"addMention"_s);
    QCOMPARE(open.dialog->chart().events.size(), size_t(1)); // the text gives it no date
    open.type(u"eventFrom"_s, u"2016"_s);
    QCOMPARE(open.dialog->chart().events.back().mention, MentionId {6});
    QCOMPARE(open.child<QTreeWidget>(u"events"_s)->topLevelItemCount(), 2);
}

void TestChartPages::noteIsWrittenOnAClickedPoint_andElsewhereAClickShowsTheSentence()
{
    OpenDialog open;
    Q_EMIT open.desk.composed(contentOf(someChart()));
    auto *view = open.dialog->findChild<ChartView *>();
    Q_EMIT view->pointActivated({2012});
    QCOMPARE(open.desk.shown, FigureId {2012});
    open.show(4);
    Q_EMIT view->pointActivated({2011});
    QVERIFY(!open.child<QPushButton>(u"ok"_s)->isEnabled()); // it says nothing yet
    QTest::keyClicks(open.child<QPlainTextEdit>(u"noteText"_s), u"Revised"_s);
    QCOMPARE(open.dialog->chart().notes, std::vector<ChartNote>({{{2011}, u"Revised"_s}}));
    Q_EMIT view->pointActivated({2011}); // goes to the one there is
    QCOMPARE(int(open.dialog->chart().notes.size()), 1);
    auto *list = open.child<QListWidget>(u"notes"_s);
    QVERIFY(list->item(0)->text().contains(u"2011 hectares"_s) && list->item(0)->text().contains(u"Revised"_s));
    QCOMPARE(view->litFigure(), FigureId {2011});
    open.press(u"removeNote"_s);
    QCOMPARE(open.dialog->chart(), someChart());
}

void TestChartPages::style_becomesTheHouses()
{
    OpenDialog open;
    open.show(5);
    open.child<QDoubleSpinBox>(u"fontSize"_s)->setValue(11.5);
    open.child<QDoubleSpinBox>(u"lineWidth"_s)->setValue(3);
    open.child<QCheckBox>(u"grid"_s)->click();
    auto *palette = open.child<QComboBox>(u"palette"_s);
    palette->setCurrentIndex(palette->count() - 1);
    const ChartStyle style = open.dialog->chart().style;
    QCOMPARE(style.fontSize, 11.5);
    QCOMPARE(style.lineWidth, 3.0);
    QVERIFY(!style.showsGrid && style.showsValues && style.fontFamily.isEmpty());
    QCOMPARE(style.palette.isEmpty(), palette->count() == 1);
    open.press(u"saveHouseStyle"_s);
    QCOMPARE(open.desk.house, style);
    open.press(u"resetStyle"_s);
    QCOMPARE(open.dialog->chart(), someChart());
    open.press(u"useHouseStyle"_s);
    QCOMPARE(open.dialog->chart().style, style);
}

void TestChartPages::template_isSavedAndApplied()
{
    OpenDialog open;
    open.show(6);
    QVERIFY(!open.child<QPushButton>(u"applyTemplate"_s)->isEnabled());
    open.press(u"saveTemplate"_s);
    QVERIFY(open.child<QLabel>(u"templateNameFault"_s)->isVisible());
    QVERIFY(open.desk.forms.empty());
    open.child<QCheckBox>(u"logarithmic"_s)->click();
    open.type(u"templateName"_s, u"House"_s);
    open.press(u"saveTemplate"_s);
    QCOMPARE(open.child<QListWidget>(u"templates"_s)->count(), 1);
    open.child<QCheckBox>(u"logarithmic"_s)->click();
    QCOMPARE(open.dialog->chart(), someChart());
    open.press(u"applyTemplate"_s);
    QVERIFY(open.dialog->chart().isLogarithmic);
    QVERIFY(open.child<QCheckBox>(u"logarithmic"_s)->isChecked());
    QCOMPARE(open.dialog->chart().series, someChart().series);
    open.press(u"exportTemplate"_s);
    QCOMPARE(open.desk.exported.name, u"House"_s);
    open.press(u"removeTemplate"_s);
    QCOMPARE(open.child<QListWidget>(u"templates"_s)->count(), 0);
}

QTEST_MAIN(TestChartPages)
#include "tst_chartpages.moc"
