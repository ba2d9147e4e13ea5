// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/openchartdialog.h"
#include "views/charts/chartview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestChartDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedChart_hasNothingToApply_andClosesWithoutAsking();
    void editedChart_isDrawnOnce_andAppliedWhole();
    void refusals_areListedUnderThePreview();
    void escapeWithEdits_asksFirst();
    void controlReturn_appliesAndCloses();
    void refusedEdit_isTold_andKeepsTheEditor();
    void undoElsewhere_isFollowed_unlessThereAreEdits();
    void closedProject_closesTheEditor();
    void everyField_hasANameForThoseWhoDoNotSee();
    void mnemonics_areUniqueOnEachPage();
    void windowSize_isRemembered();
    void longWords_doNotMakeThePagesWiderThanTheWindow();
};

void TestChartDialog::untouchedChart_hasNothingToApply_andClosesWithoutAsking()
{
    OpenDialog open;
    QVERIFY(!open.mayApply());
    QCOMPARE(int(open.desk.composedOf.size()), 1);
    QTest::keyClick(open.dialog, Qt::Key_Escape);
    QVERIFY(!open.dialog || !open.dialog->isVisible());
    QVERIFY(open.desk.applied.empty());
}

void TestChartDialog::editedChart_isDrawnOnce_andAppliedWhole()
{
    OpenDialog open;
    open.type(u"title"_s, u"Coca 2011"_s);
    QVERIFY(open.mayApply());
    QTRY_COMPARE(int(open.desk.composedOf.size()), 2); // once for nine keys
    QCOMPARE(open.desk.composedOf.back().title, u"Coca 2011"_s);
    open.press(u"apply"_s);
    QCOMPARE(int(open.desk.applied.size()), 1);
    Chart expected = someChart();
    expected.title = u"Coca 2011"_s;
    QCOMPARE(open.desk.applied.front(), expected);
    QVERIFY(open.dialog->isVisible());
    QVERIFY(!open.mayApply());
    open.type(u"title"_s, {});
    QCOMPARE(open.dialog->chart(), someChart());
    open.press(u"ok"_s);
    QCOMPARE(open.desk.applied.back(), someChart());
    QVERIFY(!open.dialog || !open.dialog->isVisible());
}

void TestChartDialog::refusals_areListedUnderThePreview()
{
    OpenDialog open;
    ChartContent content = contentOf(someChart());
    for (int i = 0; i < 7; ++i)
        content.refusals.append(u"Refusal %1."_s.arg(i));
    Q_EMIT open.desk.composed(content);
    auto *label = open.child<QLabel>(u"refusals"_s);
    QVERIFY(label->isVisible());
    QVERIFY(label->text().contains(u"Refusal 0."_s) && label->text().contains(u"3 more"_s));
    QVERIFY(label->toolTip().contains(u"Refusal 6."_s));
    content.refusals.clear();
    Q_EMIT open.desk.composed(content);
    QVERIFY(!label->isVisible());
    // A picture of what has been edited since is none.
    open.type(u"title"_s, u"x"_s);
    content.refusals = {u"Late."_s};
    Q_EMIT open.desk.composed(content);
    QVERIFY(!label->isVisible());
}

void TestChartDialog::escapeWithEdits_asksFirst()
{
    OpenDialog open;
    open.type(u"subtitle"_s, u"x"_s);
    QTest::keyClick(open.dialog, Qt::Key_Escape);
    QVERIFY(open.dialog->isVisible());
    auto *box = open.dialog->findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(open.dialog->isVisible());
    open.press(u"cancel"_s);
    for (auto *button : open.dialog->findChildren<QPushButton *>(u"discard"_s)) {
        if (button->isVisible()) {
            button->click();
            break;
        }
    }
    QVERIFY(!open.dialog || !open.dialog->isVisible());
    QVERIFY(open.desk.applied.empty());
}

void TestChartDialog::controlReturn_appliesAndCloses()
{
    OpenDialog open;
    QVERIFY(QTest::qWaitForWindowActive(open.dialog));
    open.type(u"subtitle"_s, u"by survey"_s);
    QTest::keyClick(open.child<QLineEdit>(u"subtitle"_s), Qt::Key_Return);
    QVERIFY(open.dialog->isVisible());
    QTest::keyClick(open.dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(open.desk.applied.back().subtitle, u"by survey"_s);
    QVERIFY(!open.dialog || !open.dialog->isVisible());
}

void TestChartDialog::refusedEdit_isTold_andKeepsTheEditor()
{
    OpenDialog open;
    open.desk.refusal = {Error::Kind::Invalid, u"No room"_s, {}, u"Make some"_s};
    open.type(u"title"_s, u"x"_s);
    open.press(u"ok"_s);
    QVERIFY(open.dialog->isVisible());
    QVERIFY(open.child<QLabel>(u"fault"_s)->text().contains(u"No room"_s));
    QVERIFY(open.dialog->isEdited());
}

void TestChartDialog::undoElsewhere_isFollowed_unlessThereAreEdits()
{
    OpenDialog open;
    open.desk.project.title = u"By undo"_s;
    Q_EMIT open.desk.chartChanged();
    QCOMPARE(open.child<QLineEdit>(u"title"_s)->text(), u"By undo"_s);
    QVERIFY(!open.mayApply());
    open.type(u"subtitle"_s, u"mine"_s);
    open.desk.project.title.clear();
    open.desk.project.id = {}; // it is gone
    Q_EMIT open.desk.chartChanged();
    QCOMPARE(open.child<QLineEdit>(u"title"_s)->text(), u"By undo"_s);
    open.press(u"apply"_s);
    QVERIFY(!open.desk.applied.back().id);
    QCOMPARE(open.desk.applied.back().subtitle, u"mine"_s);
}

void TestChartDialog::closedProject_closesTheEditor()
{
    auto desk = std::make_unique<ScriptedChartDesk>();
    desk->project = someChart();
    QPointer dialog = new ChartDialog(*desk, nullptr);
    dialog->show();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"title"_s), u"x"_s);
    desk.reset();
    QVERIFY(!dialog || !dialog->isVisible());
    delete dialog.data();
}

void TestChartDialog::everyField_hasANameForThoseWhoDoNotSee()
{
    OpenDialog open;
    for (int page = 0; page < open.child<QTabWidget>(u"pages"_s)->count(); ++page) {
        open.show(page);
        for (QWidget *widget : open.dialog->findChildren<QWidget *>()) {
            const bool isField = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
                || qobject_cast<QDoubleSpinBox *>(widget);
            const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget())
                || qobject_cast<QDoubleSpinBox *>(widget->parentWidget()) || qobject_cast<QHeaderView *>(widget)
                || widget->parentWidget()->isWindow();
            if (!isField || !widget->isVisible() || isPart)
                continue;
            const auto labels = open.dialog->findChildren<QLabel *>();
            const bool isLabelled
                = std::ranges::any_of(labels, [&](QLabel *label) { return label->buddy() == widget; });
            QVERIFY2(isLabelled || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
        }
    }
}

void TestChartDialog::mnemonics_areUniqueOnEachPage()
{
    OpenDialog open;
    auto *pages = open.child<QTabWidget>(u"pages"_s);
    const auto letter = [](const QString &text) {
        const qsizetype at = text.indexOf(u'&');
        return at < 0 ? QChar() : text[at + 1].toLower();
    };
    for (int page = 0; page < pages->count(); ++page) {
        open.show(page);
        QHash<QChar, QString> taken;
        const auto take = [&](const QString &text) {
            const QChar own = letter(text);
            if (own.isNull())
                return true;
            if (taken.contains(own))
                qWarning("page %d: %s and %s", page, qPrintable(taken[own]), qPrintable(text));
            return std::exchange(taken[own], text).isEmpty();
        };
        bool isUnique = true;
        for (int other = 0; other < pages->count(); ++other)
            isUnique = take(pages->tabText(other)) && isUnique;
        for (auto *button : open.dialog->findChildren<QAbstractButton *>())
            isUnique = (!button->isVisible() || take(button->text())) && isUnique;
        for (auto *label : open.dialog->findChildren<QLabel *>())
            isUnique = (!label->isVisible() || !label->buddy() || take(label->text())) && isUnique;
        QVERIFY(isUnique);
    }
}

void TestChartDialog::windowSize_isRemembered()
{
    const QSize smaller(760, 580); // than the screen of the offscreen platform, which bounds what is restored
    OpenDialog open;
    open.dialog->resize(smaller);
    open.press(u"cancel"_s);
    QVERIFY(!open.desk.window.isEmpty());
    ChartDialog again(open.desk, nullptr);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    again.show();
    QCOMPARE(again.size(), smaller);
}

void TestChartDialog::longWords_doNotMakeThePagesWiderThanTheWindow()
{
    Chart chart = someChart();
    chart.series.front().label = u"Superficie "_s.repeated(40);
    chart.title = u"Erradicación "_s.repeated(40);
    chart.name = chart.title;
    chart.events = {{chart.title, {2011}, {}, {}, {}}};
    chart.notes = {{{2011}, chart.title}};
    OpenDialog open(chart);
    Q_EMIT open.desk.composed(contentOf(chart));
    open.dialog->resize(1140, 700);
    auto *pages = open.child<QTabWidget>(u"pages"_s);
    for (int page = 0; page < pages->count(); ++page) {
        open.show(page);
        auto *area = qobject_cast<QScrollArea *>(pages->widget(page));
        QVERIFY(area);
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                 qPrintable(pages->tabText(page)));
    }
    QVERIFY(open.dialog->minimumSizeHint().width() < 1140);
}

QTEST_MAIN(TestChartDialog)
#include "tst_chartdialog.moc"
