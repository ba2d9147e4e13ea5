// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openedwindow.h"
#include "views/docks/checkdock.h"
#include "views/widgets/statusline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace Quipu;
using namespace Qt::StringLiterals;

// The checks dock over a project, from the key to the file.
class TestCheckWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void nextCheck_showsItsSentence();
    void settledCheck_isNoLongerOpen_undoReopensIt();
    void rejectedFigure_takesItsChecksAway_undoBringsThem();
    void settledCheck_isReopened();
    void check_isCopiedByKey();

private:
    CheckTreeModel &model() { return m_opened.bench().models().checks; }
    int openChecks()
    {
        int open = 0;
        for (int row = 0; row < model().rowCount(); ++row)
            open += model().index(row, 0).data(CheckTreeModel::IsOpenRole).toBool() ? 1 : 0;
        return open;
    }
    QString status()
    {
        QStringList texts;
        for (const QLabel *label : m_opened.window().status()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'|');
    }

    OpenedWindow m_opened;
};

void TestCheckWindow::initTestCase()
{
    const QString path = m_opened.inFolder(u"a.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "Trade\n\nExports grew 31 percent, from 10,000 tons to 14,200 tons. Imports fell 10 percent, from 300 tons "
        "to 270 tons.\n");
    file.close();
    m_opened.bench().start(m_opened.projectPath(), {path});
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_VERIFY(m_opened.reader().article());
    QCOMPARE(openChecks(), 1);
    QVERIFY(status().contains(u"1 open check"_s));
}

void TestCheckWindow::nextCheck_showsItsSentence()
{
    m_opened.action(u"figures.nextCheck"_s)->trigger();
    QVERIFY(m_opened.window().checks()->isVisible());
    QTRY_VERIFY(m_opened.project()->selected.figure().has_value());
    QCOMPARE(m_opened.project()->selected.figure()->figure.quote.text, u"31 percent"_s);
}

void TestCheckWindow::settledCheck_isNoLongerOpen_undoReopensIt()
{
    m_opened.action(u"figures.nextCheck"_s)->trigger();
    QVERIFY(m_opened.action(u"figures.settleCheck"_s)->isEnabled());
    QVERIFY(!m_opened.action(u"figures.reopenCheck"_s)->isEnabled());
    m_opened.prompts().reasons = {u"the text is of 2013"_s};
    m_opened.action(u"figures.settleCheck"_s)->trigger();
    QCOMPARE(openChecks(), 0); // at once: no disk is on the way
    QVERIFY(!status().contains(u"open check"_s));
    QCOMPARE(model().index(0, CheckTreeModel::ResultColumn).data().toString(), u"settled: the text is of 2013"_s);
    QVERIFY(m_opened.action(u"figures.reopenCheck"_s)->isEnabled());
    m_opened.action(u"edit.undo"_s)->trigger();
    QCOMPARE(openChecks(), 1);
    QVERIFY(status().contains(u"1 open check"_s));
}

void TestCheckWindow::rejectedFigure_takesItsChecksAway_undoBringsThem()
{
    const FigureId figure = model().rowAt(model().index(0, 0))->check.figures[1].figure;
    const Result<std::unique_ptr<Reader>> reader = Reader::open(m_opened.projectPath());
    QVERIFY(m_opened.project()->project.review(std::vector {*(*reader)->figure(figure)}, Figure::Status::Rejected));
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(openChecks(), 0);
    m_opened.action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(openChecks(), 1);
}

void TestCheckWindow::settledCheck_isReopened()
{
    m_opened.window().checks()->goToNextOpen();
    m_opened.prompts().reasons = {u"so be it"_s};
    m_opened.action(u"figures.settleCheck"_s)->trigger();
    QCOMPARE(openChecks(), 0);
    m_opened.action(u"figures.reopenCheck"_s)->trigger();
    QCOMPARE(openChecks(), 1);
}

void TestCheckWindow::check_isCopiedByKey()
{
    auto *tree = m_opened.window().checks()->findChild<QTreeView *>();
    m_opened.window().checks()->goToNextOpen();
    tree->setFocus();
    QTRY_VERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"31 percent"_s));
}

QTEST_MAIN(TestCheckWindow)
#include "tst_checkwindow.moc"
