// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/checkdock.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

CheckRow checkRow(Check::Kind kind, Check::Verdict verdict, const std::vector<qint64> &figures)
{
    CheckRow row;
    QStringList ids;
    for (const qint64 id : figures) {
        CheckedFigure figure;
        figure.figure = {id};
        figure.article = {id / 10 + 1};
        figure.quote.text = u"%1 tents"_s.arg(id);
        figure.period = u"2014"_s;
        figure.source = u"the ministry"_s;
        figure.articleTitle = u"Camps"_s;
        figure.sentence.text = u"There were %1 tents."_s.arg(id);
        row.check.figures.push_back(figure);
        ids.append(QString::number(id));
    }
    row.check.id = toString(kind) + u'-' + ids.join(u'-');
    row.check.fingerprint = u"f"_s;
    row.check.kind = kind;
    row.check.verdict = verdict;
    row.check.message = u"Tents: %1"_s.arg(ids.join(u" against "_s));
    return row;
}

CheckRow settled(CheckRow row, const QString &reason)
{
    row.settlement = Settlement {row.check.id, row.check.fingerprint, reason, u"Ana"_s, {}};
    return row;
}

const CheckRow conflict = checkRow(Check::Kind::Conflict, Check::Verdict::Fails, {1, 20});
const CheckRow sum = checkRow(Check::Kind::Sum, Check::Verdict::Fails, {5, 6, 7});
const CheckRow change = checkRow(Check::Kind::PercentChange, Check::Verdict::Holds, {2, 3, 4});

// Each check with its result, its figures indented.
QString printed(const CheckTreeModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex check = model.index(row, 0);
        lines << check.data().toString() + u" | "_s
                + check.siblingAtColumn(CheckTreeModel::ResultColumn).data().toString();
        for (int figure = 0; figure < model.rowCount(check); ++figure)
            lines << u"  "_s + model.index(figure, 0, check).data().toString();
    }
    return lines.join(u'\n');
}

} // namespace

class TestCheckDock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void rows_comeGoAndChange();
    void editedFigure_isToldInTheResult();
    void order_isFailuresFirst();
    void nothing_isAnEmptyState();
    void returnOnACheck_showsItsFirstFigure();
    void keys_reachEachFigure();
    void clickOnAFigure_showsIt();
    void button_settlesAndReopens();
    void filters_areAsked();
    void nextOpen_goesRound();
    void copy_isTheCheckWithItsFigures();
    void selection_staysWhenOthersCome();

private:
    QTreeView *tree() { return m_dock->findChild<QTreeView *>(); }

    std::unique_ptr<CheckTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<CheckDock> m_dock;
};

void TestCheckDock::init()
{
    QLocale::setDefault(QLocale::c());
    m_dock.reset();
    m_tester.reset();
    m_model = std::make_unique<CheckTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_dock = std::make_unique<CheckDock>();
    m_dock->setModel(m_model.get());
    m_dock->resize(700, 400);
    m_dock->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
}

void TestCheckDock::rows_comeGoAndChange()
{
    m_model->setRows({conflict, change});
    QCOMPARE(printed(*m_model),
             u"Tents: 1 against 20 | contradiction\n"
             "  1 tents · 2014 · the ministry · Camps\n  20 tents · 2014 · the ministry · Camps\n"
             "Tents: 2 against 3 against 4 | holds\n  2 tents · 2014 · the ministry · Camps\n"
             "  3 tents · 2014 · the ministry · Camps\n  4 tents · 2014 · the ministry · Camps"_s);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setRows({conflict, sum, change});
    QCOMPARE(inserted.size(), 1);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setRows({settled(conflict, u"other tents"_s), change});
    QCOMPARE(changed.size(), 2); // the check and its figures
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(reset.size(), 0);
    QVERIFY(printed(*m_model).startsWith(u"Tents: 1 against 20 | settled: other tents\n"_s));
    m_model->setRows({});
    QCOMPARE(printed(*m_model), QString());
}

void TestCheckDock::editedFigure_isToldInTheResult()
{
    CheckRow edited = settled(conflict, u"other tents"_s);
    edited.check.fingerprint = u"g"_s;
    QVERIFY(edited.isOpen());
    m_model->setRows({edited});
    QVERIFY(printed(*m_model).startsWith(u"Tents: 1 against 20 | open again: a figure was edited\n"_s));
}

void TestCheckDock::order_isFailuresFirst()
{
    std::vector<CheckRow> rows {change, sum, conflict};
    std::ranges::sort(rows, isListedBefore);
    QCOMPARE(rows, (std::vector {conflict, sum, change}));
}

void TestCheckDock::nothing_isAnEmptyState()
{
    QVERIFY(!tree()->isVisible());
    m_model->setRows({conflict});
    QVERIFY(tree()->isVisible());
    m_model->setRows({});
    QVERIFY(!tree()->isVisible());
}

void TestCheckDock::returnOnACheck_showsItsFirstFigure()
{
    m_model->setRows({conflict, sum});
    QSignalSpy activated(m_dock.get(), &CheckDock::figureActivated);
    tree()->setCurrentIndex(m_model->index(1, 0));
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<FigureId>(), FigureId {5});
    QVERIFY(tree()->isExpanded(m_model->index(1, 0)));
}

void TestCheckDock::keys_reachEachFigure()
{
    m_model->setRows({sum});
    QSignalSpy activated(m_dock.get(), &CheckDock::figureActivated);
    tree()->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(tree(), Qt::Key_Right);
    for (const qint64 figure : {5, 6, 7}) {
        QTest::keyClick(tree(), Qt::Key_Down);
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(activated.takeFirst()[0].value<FigureId>(), FigureId {figure});
    }
}

void TestCheckDock::clickOnAFigure_showsIt()
{
    m_model->setRows({sum});
    const QModelIndex check = m_model->index(0, 0);
    QVERIFY(!tree()->isFirstColumnSpanned(0, check)); // in a list of thousands that would take long
    tree()->expand(check);
    QVERIFY(tree()->isFirstColumnSpanned(0, check) && tree()->isFirstColumnSpanned(1, check));
    QSignalSpy activated(m_dock.get(), &CheckDock::figureActivated);
    const QModelIndex last = m_model->index(2, 0, m_model->index(0, 0));
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(last).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<FigureId>(), FigureId {7});
}

void TestCheckDock::button_settlesAndReopens()
{
    auto *button = m_dock->findChild<QPushButton *>();
    QVERIFY(!button->isEnabled());
    m_model->setRows({conflict, sum});
    tree()->expandAll();
    tree()->setCurrentIndex(m_model->index(1, 0, m_model->index(0, 0))); // a figure stands for its check
    QSignalSpy settling(m_dock.get(), &CheckDock::settleRequested);
    button->click();
    QCOMPARE(settling[0][0].value<CheckRow>(), conflict);
    m_model->setRows({settled(conflict, u"other tents"_s), sum});
    QSignalSpy reopening(m_dock.get(), &CheckDock::reopenRequested);
    button->click();
    QCOMPARE(reopening.size(), 1);
    QCOMPARE(settling.size(), 1);
}

void TestCheckDock::filters_areAsked()
{
    QSignalSpy edited(m_dock.get(), &CheckDock::filterEdited);
    const auto boxes = m_dock->findChildren<QComboBox *>();
    boxes[0]->setCurrentIndex(1);
    boxes[1]->setCurrentIndex(boxes[1]->findData(int(Check::Kind::Conflict)));
    QCOMPARE(edited.size(), 2);
    const CheckFilter expected {Check::Kind::Conflict, true};
    QCOMPARE(edited[1][0].value<CheckFilter>(), expected);
    QVERIFY(expected.matches(conflict));
    QVERIFY(!expected.matches(sum));
    QVERIFY(!expected.matches(settled(conflict, u"other tents"_s)));
}

void TestCheckDock::nextOpen_goesRound()
{
    m_model->setRows({conflict, sum, change});
    QSignalSpy activated(m_dock.get(), &CheckDock::figureActivated);
    for (const qint64 figure : {1, 5, 1}) {
        m_dock->goToNextOpen();
        QCOMPARE(activated.takeFirst()[0].value<FigureId>(), FigureId {figure});
    }
}

void TestCheckDock::copy_isTheCheckWithItsFigures()
{
    m_model->setRows({conflict});
    tree()->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             u"Tents: 1 against 20\tConflict\tcontradiction\n"
             "1 tents · 2014 · the ministry · Camps\tThere were 1 tents.\n"
             "20 tents · 2014 · the ministry · Camps\tThere were 20 tents.\n"_s);
}

void TestCheckDock::selection_staysWhenOthersCome()
{
    m_model->setRows({change});
    tree()->expandAll();
    tree()->setCurrentIndex(m_model->index(2, 0, m_model->index(0, 0)));
    m_model->setRows({conflict, sum, change});
    QCOMPARE(m_dock->currentCheck(), std::optional(change));
    QCOMPARE(tree()->currentIndex().data(CheckTreeModel::FigureIdRole).toLongLong(), 4);
    m_model->setRows({conflict});
    QVERIFY(m_dock->currentCheck() != std::optional(change));
}

QTEST_MAIN(TestCheckDock)
#include "tst_checkdock.moc"
