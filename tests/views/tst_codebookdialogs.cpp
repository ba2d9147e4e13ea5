// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/cuelines.h"
#include "views/dialogs/codebookdesk.h"
#include "views/dialogs/codebookdialog.h"
#include "views/dialogs/codebooklist.h"
#include "views/dialogs/codebookrowform.h"
#include "views/dialogs/differencelist.h"
#include "views/dialogs/differencemodel.h"
#include "views/dialogs/reextractiondesk.h"
#include "views/dialogs/reextractiondialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

Figure figureWith(int id, const QString &measure)
{
    Figure figure;
    figure.id = {id};
    figure.article = {1};
    figure.quote = {{10 * id, 10 * id + 5}, u"%1 ha"_s.arg(id)};
    figure.sentence = {{0, 500}, u"A sentence."_s};
    figure.value = figure.low = figure.high = id;
    figure.unit = u"ha"_s;
    figure.measure = measure;
    figure.rule = u"test"_s;
    return figure;
}

// One changed, one added, one removed, one kept.
std::vector<ArticleDifference> somePiece()
{
    using Kind = FigureChange::Kind;
    FigureDifference difference;
    difference.changes = {{Kind::Changed, figureWith(1, u"arrests"_s), figureWith(1, u"distance"_s)},
                          {Kind::Added, {}, figureWith(2, u"arrests"_s)},
                          {Kind::Removed, figureWith(3, u"arrests"_s), {}},
                          {Kind::Kept, figureWith(4, u"arrests"_s), figureWith(4, {})},
                          {Kind::Renewed, figureWith(5, {}), figureWith(5, {})}};
    difference.same = 7;
    return {{{1}, u"Notes"_s, difference}};
}

class ScriptedCodebookDesk final : public CodebookDesk
{
public:
    CodebookRows rows() const override { return project; }
    CodebookRows shippedRows() const override { return shipped; }
    void preview(const CodebookRows &rows) override { previewed.push_back(rows); }
    void stopPreview() override { ++stops; }
    Outcome apply(const CodebookRows &rows) override
    {
        applied.push_back(rows);
        return Done {};
    }
    void importFrom(const CodebookRows &base) override { Q_EMIT imported(base); }
    void exportTo(const CodebookRows &rows) override { exported = rows; }
    void show(ArticleId article, const Figure &) override { shown = article; }

    CodebookRows shipped = {.measures = {{{u"id"_s, u"arrests"_s}, {u"dimension"_s, u"count"_s}, {u"later"_s, 7}},
                                         {{u"id"_s, u"distance"_s}, {u"dimension"_s, u"length"_s}}},
                            .units = {{{u"id"_s, u"ha"_s}, {u"dimension"_s, u"area"_s}, {u"factor"_s, 1}}},
                            .continuing = {},
                            .turning = {},
                            .currencies = {}};
    CodebookRows project = shipped;
    CodebookRows exported;
    std::vector<CodebookRows> previewed, applied;
    ArticleId shown;
    int stops = 0;
};

class ScriptedReextractionDesk final : public ReextractionDesk
{
public:
    void find() override { ++finds; }
    void apply(const Choice &isChosen) override { choice = isChosen; }
    void cancel() override { ++cancels; }
    void show(ArticleId article, const Figure &) override { shown = article; }

    Choice choice;
    ArticleId shown;
    int finds = 0, cancels = 0;
};

template <typename T> T *child(QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

} // namespace

class TestCodebookDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_areListedInWords_andCounted();
    void unchosenRows_areLeftOut();
    void cueLines_readBackAsTheyWereWritten();
    void editedField_isPreviewedOnce_andTheRestOfTheRowStays();
    void previewedDifferences_areShown_andGoToTheirSentence();
    void unsoundRows_cannotBeApplied();
    void rowsAreAddedMovedAndRemoved_appliedInTheirOrder();
    void editTakenBack_isNoEdit();
    void closedProject_closesTheEditor();
    void reextraction_showsFirst_andAppliesWhatIsChosen();
    void reextractionThatFindsNothing_offersNothing();
};

void TestCodebookDialogs::differences_areListedInWords_andCounted()
{
    DifferenceModel model(true);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(somePiece());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, DifferenceModel::DetailColumn).data().toString(), u"Measure: Arrests → Distance"_s);
    QCOMPARE(model.index(1, DifferenceModel::DetailColumn).data().toString(), u"Arrests"_s);
    QCOMPARE(model.index(3, DifferenceModel::ChangeColumn).data().toString(), u"kept: yours"_s);
    QVERIFY(!model.index(3, DifferenceModel::ChangeColumn).data(Qt::CheckStateRole).isValid());
    QCOMPARE(model.counts().applied(), 3);
    QCOMPARE(model.counts().moved, 1);
    QCOMPARE(model.counts().same, 7);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.counts().applied(), 0);
}

void TestCodebookDialogs::unchosenRows_areLeftOut()
{
    DifferenceModel model(true);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(somePiece());
    const auto changes = somePiece().front().difference.changes;
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(3, 0), Qt::Unchecked, Qt::CheckStateRole)); // is never applied
    QCOMPARE(model.chosen(), 2);
    QVERIFY(model.choice()({1}, changes[0]));
    QVERIFY(!model.choice()({1}, changes[1]));
    QVERIFY(model.choice()({2}, changes[1]));
    model.chooseAll(false);
    QCOMPARE(model.chosen(), 0);
    QVERIFY(!model.choice()({1}, changes[0]));
    model.chooseAll(true);
    QCOMPARE(model.chosen(), 3);
}

void TestCodebookDialogs::cueLines_readBackAsTheyWereWritten()
{
    const QString lines = u"near: goal*; , up; plan* to\ntopic: coca"_s;
    const QJsonArray groups = groupsFromLines(lines);
    QCOMPARE(int(groups.size()), 2);
    QCOMPARE(groups[0][u"in"].toString(), u"near"_s);
    QCOMPARE(groups[0][u"words"].toArray().size(), 3);
    QCOMPARE(cueLines(groups), lines);
    QCOMPARE(cueLines(groupsFromLines(u"\n goal* ;; target \n"_s)), u"near: goal*; target"_s);
    QVERIFY(groupsFromLines(u"  \n"_s).isEmpty());
}

void TestCodebookDialogs::editedField_isPreviewedOnce_andTheRestOfTheRowStays()
{
    ScriptedCodebookDesk desk;
    CodebookDialog dialog(desk, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(!child<QPushButton>(dialog, u"apply"_s)->isEnabled());
    child<QPlainTextEdit>(dialog, u"all"_s)->setPlainText(u"near: arrest*; jailed"_s);
    QTest::keyClicks(child<QLineEdit>(dialog, u"not"_s), u"convictions"_s);
    QVERIFY(desk.previewed.empty()); // typing goes on
    QTRY_COMPARE(int(desk.previewed.size()), 1);
    const QJsonObject row = desk.previewed.front().measures.front();
    QCOMPARE(row[u"not"].toString(), u"convictions"_s);
    QCOMPARE(row[u"all"][0][u"words"].toArray().size(), 2);
    QCOMPARE(row[u"later"].toInt(), 7);
    QVERIFY(!row.contains(u"label"_s));
    QCOMPARE(desk.previewed.front().measures[1], desk.shipped.measures[1]);
}

void TestCodebookDialogs::previewedDifferences_areShown_andGoToTheirSentence()
{
    ScriptedCodebookDesk desk;
    CodebookDialog dialog(desk, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    child<QPlainTextEdit>(dialog, u"definition"_s)->setPlainText(u"people held"_s);
    QTRY_COMPARE(int(desk.previewed.size()), 1);
    Q_EMIT desk.previewArrived(somePiece());
    Q_EMIT desk.previewEnded(Done {});
    QCOMPARE(dialog.differences().rowCount(), 4);
    QVERIFY(child<QLabel>(dialog, u"summary"_s)->text().contains(u"1 get another"_s));
    auto *list = child<DifferenceList>(dialog, u"preview"_s);
    Q_EMIT list->activated(list->model()->index(0, 0));
    QCOMPARE(desk.shown, ArticleId {1});
    child<QPlainTextEdit>(dialog, u"definition"_s)->setPlainText(u"people held for a day"_s);
    QCOMPARE(dialog.differences().rowCount(), 0); // they were of other rows
}

void TestCodebookDialogs::unsoundRows_cannotBeApplied()
{
    ScriptedCodebookDesk desk;
    CodebookDialog dialog(desk, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    child<QPlainTextEdit>(dialog, u"all"_s)->setPlainText(u"page: a"_s);
    QTRY_COMPARE(int(desk.previewed.size()), 1);
    Q_EMIT desk.previewEnded(Error {Error::Kind::Invalid, u"No such place"_s, u"measure “arrests”"_s, u"Write near"_s});
    QVERIFY(!child<QPushButton>(dialog, u"apply"_s)->isEnabled());
    QVERIFY(child<QLabel>(dialog, u"summary"_s)->text().contains(u"measure “arrests”"_s));
}

void TestCodebookDialogs::rowsAreAddedMovedAndRemoved_appliedInTheirOrder()
{
    ScriptedCodebookDesk desk;
    auto *dialog = new CodebookDialog(desk, nullptr);
    dialog->show();
    CodebookList *measures = dialog->findChild<CodebookList *>(u"measures"_s);
    const auto press = [measures](const QString &name) { child<QPushButton>(*measures, name)->click(); };
    measures->select(u"distance"_s);
    press(u"duplicate"_s);
    QCOMPARE(measures->current()[u"id"].toString(), u"distance_2"_s);
    press(u"up"_s);
    measures->select(u"arrests"_s);
    press(u"remove"_s);
    press(u"new"_s);
    QStringList ids;
    for (const QJsonObject &row : dialog->rows().measures)
        ids.append(row[u"id"].toString());
    QCOMPARE(ids, QStringList({u"distance_2"_s, u"new_measure"_s, u"distance"_s}));
    QVERIFY(child<QListWidget>(*measures, u"rows"_s)->item(0)->text().contains(u"own"_s));
    child<QPushButton>(*dialog, u"apply"_s)->click();
    QCOMPARE(int(desk.applied.size()), 1);
    QCOMPARE(int(desk.applied.front().measures.size()), 3);
    QVERIFY(!dialog->isVisible());
    delete dialog;
}

void TestCodebookDialogs::editTakenBack_isNoEdit()
{
    ScriptedCodebookDesk desk;
    CodebookDialog dialog(desk, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *definition = child<QPlainTextEdit>(dialog, u"definition"_s);
    definition->setPlainText(u"x"_s);
    QVERIFY(child<QPushButton>(dialog, u"apply"_s)->isEnabled());
    definition->setPlainText({});
    QVERIFY(!child<QPushButton>(dialog, u"apply"_s)->isEnabled());
    desk.project.measures.front()[u"definition"] = u"by undo"_s;
    Q_EMIT desk.rowsChanged();
    QCOMPARE(definition->toPlainText(), u"by undo"_s);
    child<QPushButton>(dialog, u"shipped"_s)->click();
    QCOMPARE(dialog.rows(), desk.shipped);
    QVERIFY(child<QPushButton>(dialog, u"apply"_s)->isEnabled());
}

void TestCodebookDialogs::closedProject_closesTheEditor()
{
    auto desk = std::make_unique<ScriptedCodebookDesk>();
    auto *dialog = new CodebookDialog(*desk, nullptr);
    dialog->show();
    desk.reset();
    QVERIFY(!dialog->isVisible());
    delete dialog;
}

void TestCodebookDialogs::reextraction_showsFirst_andAppliesWhatIsChosen()
{
    ScriptedReextractionDesk desk;
    auto *dialog = new ReextractionDialog(desk, nullptr);
    dialog->show();
    QCOMPARE(desk.finds, 1);
    auto *apply = child<QPushButton>(*dialog, u"apply"_s);
    Q_EMIT desk.arrived(somePiece());
    QVERIFY(!apply->isEnabled()); // not all is known
    Q_EMIT desk.found(Done {});
    QVERIFY(apply->isEnabled());
    auto *list = child<DifferenceList>(*dialog, u"list"_s);
    Q_EMIT list->activated(list->model()->index(2, 0));
    QCOMPARE(desk.shown, ArticleId {1});
    list->selectAll();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    apply->click();
    const auto changes = somePiece().front().difference.changes;
    QVERIFY(desk.choice({1}, changes[0]));
    QVERIFY(!desk.choice({1}, changes[1]));
    QVERIFY(!desk.choice({1}, changes[2]));
    Q_EMIT desk.applied(Done {});
    QVERIFY(!dialog->isVisible());
    delete dialog;
    QVERIFY(desk.cancels > 0);
}

void TestCodebookDialogs::reextractionThatFindsNothing_offersNothing()
{
    ScriptedReextractionDesk desk;
    ReextractionDialog dialog(desk, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    Q_EMIT desk.found(Done {});
    QVERIFY(!child<QPushButton>(dialog, u"apply"_s)->isEnabled());
    QVERIFY(!child<QLabel>(dialog, u"summary"_s)->text().isEmpty());
}

QTEST_MAIN(TestCodebookDialogs)
#include "tst_codebookdialogs.moc"
