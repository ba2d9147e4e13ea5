// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartverbs.h"
#include "tests/app/chartwindow.h"
#include "views/actions/finderpopup.h"
#include "views/charts/chartview.h"
#include "views/charts/evidencechart.h"
#include "views/docks/chartlistdock.h"
#include "views/docks/figuredock.h"
#include "views/docks/figuretableview.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Charts in the window, by mouse and keys, over a project whose texts tell: a course of years with a gap and two values
// for one of them, a quantity in another unit, and nothing else.
class TestChartWindow final : public ChartWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_opened.reset(); }

    void suggestion_isKeptByItsButton_undoAndRedo();
    void changedSuggestion_becomesAChart();
    void newChart_isChosenFromTheGallery();
    void chart_isRenamedInTheList_duplicatedAndRemoved();
    void removedChart_saysSo_undoBringsItBack();
    void shownCharts_comeBackAtTheNextStart();
    void projectWithoutSession_showsItsCharts();
    void chartThese_makesAChartOfTheSelectedFigures();
    void droppedFigures_joinTheChart_otherUnitsAreRefused();
    void chartsUsingAFigure_openWithItsPointLit();
    void chosenValue_isKeptWithItsReason_andForgotten();
    void menuOfAPoint_opensItsSentence();
    void toggles_followTheCurrentChart();
    void hiddenDock_loadsNothing_untilItIsShown();
    void editedFigure_isSeenOnTheChart();
    void keys_goFromChartToChart();
};

void TestChartWindow::suggestion_isKeptByItsButton_undoAndRedo()
{
    QCOMPARE(shown(0).state(), ShownChart::State::Suggested);
    QCOMPARE(list().rowCount(), 0);
    keepFirst();
    const ChartId id = shown(0).id();
    QVERIFY(!panel(0).findChild<QPushButton *>(u"keepChart"_s)->isVisible());
    QCOMPARE(window().charts()[0]->windowTitle(), names().first());
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list().rowCount(), 0);
    QCOMPARE(shown(0).state(), ShownChart::State::Suggested); // as it was
    QVERIFY(!panel(0).isEmpty());
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown(0).state(), ShownChart::State::Saved);
    QCOMPARE(shown(0).id(), id);
}

void TestChartWindow::changedSuggestion_becomesAChart()
{
    Q_EMIT panel(0).kindWanted(ChartKind::Bar);
    QTRY_COMPARE(list().rowCount(), 1);
    QTRY_VERIFY(panel(0).content().chart.kind == ChartKind::Bar);
    trigger(u"charts.kind.step"_s);
    QTRY_VERIFY(panel(0).content().chart.kind == ChartKind::Step);
    QCOMPARE(list().rowCount(), 1);
    trigger(u"edit.undo"_s);
    QTRY_VERIFY(panel(0).content().chart.kind == ChartKind::Bar);
}

void TestChartWindow::newChart_isChosenFromTheGallery()
{
    trigger(u"charts.new"_s);
    FinderPopup *gallery = window().chartGallery();
    QVERIFY(gallery->isVisible());
    QTRY_VERIFY(gallery->count() >= 3); // two series and the empty chart
    auto *field = gallery->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"seiz"_s);
    QTRY_COMPARE(gallery->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(list().rowCount(), 1);
    const ShownChart *made = newest();
    QVERIFY(made);
    QTRY_COMPARE(pointsOn(*made), 1);
    QCOMPARE(project().charts.current(), made);
}

void TestChartWindow::chart_isRenamedInTheList_duplicatedAndRemoved()
{
    keepFirst();
    trigger(u"charts.list"_s);
    auto *view = window().chartList()->findChild<QListView *>(u"chartList"_s);
    QTRY_VERIFY(view->isVisible());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Fields"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(names(), (QStringList {u"Fields"_s}));
    QCOMPARE(window().charts()[0]->windowTitle(), u"Fields"_s);

    trigger(u"charts.duplicate"_s);
    QTRY_COMPARE(names(), (QStringList {u"Fields"_s, u"Fields (2)"_s}));
    // A name that is taken is refused.
    m_opened->prompts().texts = {u"Fields"_s};
    trigger(u"charts.rename"_s); // of the copy
    QTRY_VERIFY(areSettled());
    QCOMPARE(names(), (QStringList {u"Fields"_s, u"Fields (2)"_s}));

    view->selectAll();
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(list().rowCount(), 0);
    trigger(u"edit.undo"_s); // one step
    QTRY_COMPARE(list().rowCount(), 2);
}

void TestChartWindow::removedChart_saysSo_undoBringsItBack()
{
    trigger(u"charts.new"_s);
    QTRY_VERIFY(window().chartGallery()->count() >= 3);
    QTest::keyClick(window().chartGallery()->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(list().rowCount(), 1);
    const ShownChart *made = newest();
    QTRY_VERIFY(made->isDrawn());
    trigger(u"charts.remove"_s);
    QTRY_COMPARE(made->state(), ShownChart::State::Removed);
    QVERIFY(made->dock().panel()->isEmpty());
    trigger(u"edit.undo"_s);
    QTRY_VERIFY(made->isDrawn());
    QCOMPARE(made->state(), ShownChart::State::Saved);
}

void TestChartWindow::shownCharts_comeBackAtTheNextStart()
{
    keepFirst();
    const ChartId id = shown(0).id();
    QTRY_VERIFY(areSettled());
    window().close();
    m_opened->open();
    m_opened->bench().start({}, {});
    QTRY_VERIFY(m_opened->project());
    QTRY_COMPARE(shown(0).id(), id);
    QTRY_VERIFY(!panel(0).isEmpty());
    QCOMPARE(shown(0).state(), ShownChart::State::Saved);
    QTRY_COMPARE(window().charts()[0]->windowTitle(), names().value(0));
}

void TestChartWindow::projectWithoutSession_showsItsCharts()
{
    keepFirst();
    QTRY_VERIFY(areSettled());
    window().close();
    QVERIFY(QFile::remove(m_opened->inFolder(u"settings/quipu.ini"_s)));
    m_opened->open();
    m_opened->bench().start(m_opened->projectPath(), {});
    QTRY_VERIFY(m_opened->project());
    QTRY_COMPARE(shown(0).state(), ShownChart::State::Saved);
    QTRY_VERIFY(!panel(0).isEmpty());
}

void TestChartWindow::chartThese_makesAChartOfTheSelectedFigures()
{
    window().figures()->raise();
    auto *table = window().figures()->findChild<FigureTableView *>();
    table->setFocus();
    window().figures()->goToFigure(figureWith(u"64,400 hectares"_s));
    window().figures()->selectFigures({figureWith(u"64,400 hectares"_s), figureWith(u"49,800 hectares"_s)});
    QTRY_VERIFY(m_opened->action(u"charts.figures"_s)->isEnabled());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(list().rowCount(), 1);
    const ShownChart *made = newest();
    QVERIFY(made);
    QCOMPARE(made->chart()->series.size(), size_t(1));
    QCOMPARE(made->chart()->series.front().figures.size(), size_t(2));
    QTRY_COMPARE(pointsOn(*made), 2);
}

void TestChartWindow::droppedFigures_joinTheChart_otherUnitsAreRefused()
{
    auto *table = window().figures()->findChild<FigureTableView *>();
    const auto drop = [&](const QString &quote, ChartPanel &on) {
        window().figures()->selectFigures({figureWith(quote)});
        const auto data = table->dragData();
        QDragEnterEvent enter({20, 60}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(&on, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(20, 60), Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(&on, &dropped);
        return dropped.isAccepted();
    };
    chartFigures(m_opened->bench(), project(), {figureWith(u"64,400 hectares"_s)});
    QTRY_COMPARE(list().rowCount(), 1);
    const ShownChart *made = newest();
    QTRY_VERIFY(made->isDrawn());
    QVERIFY(drop(u"49,800 hectares"_s, *made->dock().panel()));
    QTRY_COMPARE(made->chart()->series.front().figures.size(), size_t(2));
    QTRY_COMPARE(pointsOn(*made), 2);
    QVERIFY(!drop(u"12 tons"_s, *made->dock().panel()));

    // On a dock without a chart they make one.
    ChartDock *empty = window().addChart();
    QVERIFY(drop(u"12 tons"_s, *empty->panel()));
    QTRY_COMPARE(list().rowCount(), 2);
    QTRY_VERIFY(!empty->panel()->isEmpty());
    trigger(u"edit.undo"_s);
    QTRY_VERIFY(empty->panel()->isEmpty());
}

void TestChartWindow::chartsUsingAFigure_openWithItsPointLit()
{
    const FigureId figure = figureWith(u"49,800 hectares"_s);
    keepFirst();
    window().charts()[0]->close();
    window().figures()->goToFigure(figure);
    QTRY_VERIFY(project().selected.figure() && project().selected.figure()->figure.id == figure);
    trigger(u"charts.using"_s);
    FinderPopup *users = window().chartsUsing();
    QTRY_VERIFY(users->isVisible());
    QCOMPARE(users->count(), 2); // the chart, and to make another
    QTest::keyClick(users->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(shown(0).isDrawn());
    QTRY_COMPARE(panel(0).litFigure(), figure);
}

void TestChartWindow::chosenValue_isKeptWithItsReason_andForgotten()
{
    const FigureId figure = figureWith(u"42,900 hectares"_s);
    const FigureId rival = figureWith(u"46,500 hectares"_s);
    const auto standing = [&](FigureId of) {
        const SeriesPoint *point = pointOf(panel(0).content(), of);
        return point != nullptr ? point->standing : SeriesPoint::Standing::Alone;
    };
    project().charts.lightFigure(figure);
    project().charts.setCurrent(window().charts()[0]);
    QMenu *menu = window().actions().menu(u"charts"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(m_opened->action(u"charts.goBy"_s)->isEnabled());
    QVERIFY(!m_opened->action(u"charts.forgetChoice"_s)->isEnabled());
    m_opened->prompts().texts = {u"measured, not estimated"_s};
    trigger(u"charts.goBy"_s);
    QVERIFY(m_opened->prompts().questions.back().label.contains(u"46,500"_s));
    QTRY_COMPARE(shown(0).state(), ShownChart::State::Saved);
    QCOMPARE(shown(0).chart()->choices.size(), size_t(1));
    const ValueChoice choice = shown(0).chart()->choices.front();
    QCOMPARE(choice.figure, figure);
    QCOMPARE(choice.over, (std::vector<FigureId> {rival}));
    QCOMPARE(choice.reason, u"measured, not estimated"_s);
    QVERIFY(!choice.who.isEmpty() && choice.at.isValid());
    QTRY_COMPARE(standing(figure), SeriesPoint::Standing::Chosen);
    QCOMPARE(standing(rival), SeriesPoint::Standing::PassedOver);
    trigger(u"charts.forgetChoice"_s);
    QTRY_COMPARE(standing(figure), SeriesPoint::Standing::Contested);
    QVERIFY(shown(0).chart()->choices.empty());
    trigger(u"edit.undo"_s);
    QTRY_COMPARE(standing(figure), SeriesPoint::Standing::Chosen);
}

void TestChartWindow::menuOfAPoint_opensItsSentence()
{
    auto *view = panel(0).findChild<ChartView *>();
    const ChartMark &mark = view->chart().marks().marks.front();
    const FigureId figure = view->chart().pointOf(mark).figure;
    const QPoint place = view->mapFromScene(view->chart().mapToScene(mark.rect.center()));
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view->viewport(), &event);
    QTRY_VERIFY(window().findChild<QMenu *>(u"chartMenu"_s));
    auto *menu = window().findChild<QMenu *>(u"chartMenu"_s);
    QVERIFY(menu->actions().contains(m_opened->action(u"figures.confirm"_s)));
    QVERIFY(menu->actions().contains(m_opened->action(u"charts.note"_s)));
    QVERIFY(menu->actions().contains(m_opened->action(u"charts.keep"_s)));
    m_opened->action(u"figures.confirm"_s)->trigger();
    QTRY_VERIFY(pointOf(panel(0).content(), figure)->status == Figure::Status::Confirmed);
    m_opened->prompts().texts = {u"by satellite"_s};
    m_opened->action(u"charts.note"_s)->trigger();
    QTRY_VERIFY(shown(0).chart() && noteOf(*shown(0).chart(), figure) == u"by satellite"_s);
    menu->close();
}

void TestChartWindow::toggles_followTheCurrentChart()
{
    keepFirst();
    QAction *toggle = m_opened->action(u"charts.confirmedOnly"_s);
    QVERIFY(!toggle->isChecked());
    trigger(u"charts.confirmedOnly"_s);
    QTRY_VERIFY(panel(0).isEmpty()); // nothing is confirmed yet
    QVERIFY(shown(0).chart()->confirmedOnly);
    QVERIFY(toggle->isChecked());
    trigger(u"edit.undo"_s);
    QTRY_VERIFY(!panel(0).isEmpty());
    QVERIFY(!toggle->isChecked());
}

void TestChartWindow::hiddenDock_loadsNothing_untilItIsShown()
{
    keepFirst();
    trigger(u"charts.duplicate"_s);
    QTRY_COMPARE(list().rowCount(), 2);
    const ChartId copy = project().charts.current()->id();
    ChartDock *dock = &project().charts.showing(copy)->dock();
    QTRY_VERIFY(!dock->panel()->isEmpty());
    QTRY_VERIFY(areSettled());
    dock->close();
    window().close();
    m_opened->open();
    m_opened->bench().start({}, {});
    QTRY_VERIFY(m_opened->project() && !panel(0).isEmpty());
    const ShownChart *hidden = project().charts.showing(copy);
    QVERIFY(hidden && !hidden->dock().isVisible());
    QVERIFY(!hidden->chart()); // not even its definition
    QVERIFY(hidden->dock().panel()->isEmpty());
    hidden->dock().show();
    hidden->dock().raise();
    QTRY_VERIFY(!hidden->dock().panel()->isEmpty());
}

void TestChartWindow::editedFigure_isSeenOnTheChart()
{
    const FigureId figure = figureWith(u"64,400 hectares"_s);
    keepFirst();
    QVERIFY(pointOf(panel(0).content(), figure));
    Q_EMIT window().figures()->reviewRequested({figure}, Figure::Status::Rejected);
    QTRY_VERIFY(!pointOf(panel(0).content(), figure));
    trigger(u"edit.undo"_s);
    QTRY_VERIFY(pointOf(panel(0).content(), figure));
}

void TestChartWindow::keys_goFromChartToChart()
{
    project().charts.setCurrent(window().charts()[0]);
    window().charts()[0]->raise();
    QTRY_COMPARE(&project().charts.current()->dock(), window().charts()[0]);
    QTest::keyClick(&window(), Qt::Key_PageDown, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(&project().charts.current()->dock(), window().charts()[1]);
    QVERIFY(window().charts()[1]->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&window(), Qt::Key_PageUp, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(&project().charts.current()->dock(), window().charts()[0]);
}

QTEST_MAIN(TestChartWindow)
#include "tst_chartwindow.moc"
