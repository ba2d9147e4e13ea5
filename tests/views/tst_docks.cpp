// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytreemodel.h"
#include "models/figures/figuretablemodel.h"
#include "views/delegates/figuredelegate.h"
#include "views/delegates/figuretext.h"
#include "views/docks/entitydock.h"
#include "views/docks/figuredock.h"
#include "views/docks/inspectordock.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

FigureRow dockRow(qint64 id, double value)
{
    FigureRow row;
    row.figure.id = {id};
    row.figure.article = {1};
    row.figure.value = row.figure.low = row.figure.high = value;
    row.figure.approximation = Approximation::About;
    row.figure.unit = u"tents"_s;
    row.figure.sentence.text = u"There were about so many tents."_s;
    row.articleTitle = u"Camps"_s;
    return row;
}

QPushButton *button(QWidget &parent, const QString &text)
{
    for (QPushButton *candidate : parent.findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestDocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_carryTheirSign_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("approximation");
        QTest::addColumn<QLocale>("reader");
        QTest::addColumn<QString>("expected");
        const QLocale english(QLocale::English, QLocale::UnitedStates), german(QLocale::German);
        QTest::newRow("exact") << 64400.0 << int(Approximation::Exact) << english << u"64,400"_s;
        QTest::newRow("about") << 12.5 << int(Approximation::About) << english << u"~ 12.5"_s;
        QTest::newRow("at least") << 3.0 << int(Approximation::AtLeast) << english << u"≥ 3"_s;
        QTest::newRow("another locale") << 64400.25 << int(Approximation::UpTo) << german << u"≤ 64.400,25"_s;
    }

    void values_carryTheirSign()
    {
        QFETCH(double, value);
        QFETCH(int, approximation);
        QFETCH(QLocale, reader);
        Figure figure = dockRow(1, value).figure;
        figure.approximation = Approximation(approximation);
        QTEST(valueText(figure, reader), "expected");
    }

    void returnInTable_showsTheFigureInTheText()
    {
        FigureTableModel model;
        FigureDock dock;
        fill(dock, model);
        QSignalSpy spy(&dock, &FigureDock::figureActivated);
        auto *table = dock.findChild<QTableView *>();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(model.index(1, 0)).center());
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.last().at(0).value<FigureId>(), FigureId {2});
    }

    void selection_isCopiedAsTsv()
    {
        FigureTableModel model;
        FigureDock dock;
        fill(dock, model);
        auto *table = dock.findChild<QTableView *>();
        table->setFocus();
        table->selectAll();
        QTest::keySequence(table, QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(1).section(u'\t', 1, 2), u"~ 10\ttents"_s);
        QCOMPARE(dock.selectedFigures().size(), size_t(3));
    }

    void longValue_isNeverCut()
    {
        FigureTableModel model;
        FigureDock dock;
        fill(dock, model);
        auto *table = dock.findChild<QTableView *>();
        const int before = table->columnWidth(FigureTableModel::ValueColumn);
        model.upsert(dockRow(9, 987'654'321'987'654.0));
        const QString text = FigureDelegate::cellText(model.index(3, FigureTableModel::ValueColumn), table->locale());
        QTRY_VERIFY(table->columnWidth(FigureTableModel::ValueColumn) > before);
        QVERIFY(table->columnWidth(FigureTableModel::ValueColumn) > table->fontMetrics().horizontalAdvance(text));
    }

    void figureWithoutMeasure_saysWhatIsCounted_elseTheUnit()
    {
        FigureTableModel model;
        FigureDock dock;
        fill(dock, model);
        FigureRow row = dockRow(1, 5);
        const QModelIndex cell = model.index(0, FigureTableModel::MeasureColumn);
        model.upsert(row);
        QCOMPARE(FigureDelegate::cellText(cell, QLocale::c()), u"tents"_s);
        row.figure.subject = u"green tents"_s;
        model.upsert(row);
        QCOMPARE(FigureDelegate::cellText(cell, QLocale::c()), u"green tents"_s);
    }

    void hiddenColumn_staysHiddenInTheNextDock()
    {
        FigureTableModel model;
        FigureDock dock;
        fill(dock, model);
        show(dock);
        auto *header = dock.findChild<QTableView *>()->horizontalHeader();
        Q_EMIT header->customContextMenuRequested({5, 5});
        auto *menu = dock.findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), qsizetype(FigureTableModel::ColumnCount));
        menu->actions().at(FigureTableModel::PlaceColumn)->trigger();
        QVERIFY(header->isSectionHidden(FigureTableModel::PlaceColumn));

        FigureTableModel nextModel;
        FigureDock next;
        fill(next, nextModel);
        next.setColumnState(dock.columnState());
        auto *nextHeader = next.findChild<QTableView *>()->horizontalHeader();
        QVERIFY(nextHeader->isSectionHidden(FigureTableModel::PlaceColumn));
        QVERIFY(!nextHeader->isSectionHidden(FigureTableModel::UnitColumn));
        next.setColumnState("not a state");
        QVERIFY(nextHeader->isSectionHidden(FigureTableModel::PlaceColumn));
    }

    void lastColumn_cannotBeHidden()
    {
        FigureTableModel model;
        FigureDock dock;
        fill(dock, model);
        auto *table = dock.findChild<QTableView *>();
        for (int column = 1; column < FigureTableModel::ColumnCount; ++column)
            table->setColumnHidden(column, true);
        Q_EMIT table->horizontalHeader()->customContextMenuRequested({5, 5});
        auto *menu = dock.findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(!menu->actions().front()->isEnabled());
        QVERIFY(menu->actions().back()->isEnabled());
    }

    void statusLine_saysThatAllIsSavedOnlyWhileAProjectIsOpen()
    {
        StatusLine line;
        const QLabel *saved = line.findChild<QLabel *>();
        QVERIFY(saved->text().isEmpty());
        line.showSaved({});
        QCOMPARE(saved->text(), u"All changes saved"_s);
        line.showSaving();
        QVERIFY(saved->text() != u"All changes saved"_s);
        line.clear();
        QVERIFY(saved->text().isEmpty());
    }

    void headerClick_asksTheStoreToSort()
    {
        FigureTableModel model;
        FigureDock dock;
        fill(dock, model);
        QSignalSpy spy(&dock, &FigureDock::sortRequested);
        QHeaderView *header = dock.findChild<QTableView *>()->horizontalHeader();
        const int x = header->sectionViewportPosition(FigureTableModel::ValueColumn) + 12;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.last().at(0).value<FigureTableModel::Column>(), FigureTableModel::ValueColumn);
        QCOMPARE(model.index(0, 0).data(FigureTableModel::FigureIdRole).toLongLong(), 1); // rows stay
    }

    void entityActivated_asksForMentions_thenGoesToTheFirst()
    {
        EntityTreeModel model;
        EntityDock dock;
        dock.setModel(&model);
        fill(model);
        show(dock);
        auto *tree = dock.findChild<QTreeView *>();
        tree->expandAll();
        dock.revealEntity({7});
        QSignalSpy wanted(&dock, &EntityDock::mentionsWanted);
        QSignalSpy activated(&dock, &EntityDock::mentionActivated);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(activated.count(), 0);
        QVERIFY(wanted.count() > 0);
        MentionRow mention;
        mention.mention.id = {5};
        mention.mention.article = {3};
        mention.mention.entity = {7};
        model.setMentions({7}, {mention});
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.last().at(0).value<ArticleId>(), ArticleId {3});
        QCOMPARE(activated.last().at(1).value<MentionId>(), MentionId {5});
    }

    void entityFilter_leavesWhatMatches()
    {
        EntityTreeModel model;
        EntityDock dock;
        dock.setModel(&model);
        fill(model);
        show(dock);
        QTest::keyClicks(dock.findChild<QLineEdit *>(), u"zor"_s);
        auto *tree = dock.findChild<QTreeView *>();
        QCOMPARE(tree->model()->rowCount(), 1);
        const QModelIndex type = tree->model()->index(0, 0);
        QVERIFY(tree->isExpanded(type));
        QCOMPARE(tree->model()->rowCount(type), 1);
    }

    void messageBar_staysUntilClosed()
    {
        MessageBar bar;
        bar.showError(u"The file could not be read"_s, u"Try again"_s);
        QVERIFY(bar.isVisible());
        QSignalSpy spy(&bar, &MessageBar::actionTriggered);
        QTest::mouseClick(button(bar, u"Try again"_s), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
    }

private:
    static void show(QWidget &widget)
    {
        widget.resize(700, 500);
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
    static void fill(FigureDock &dock, FigureTableModel &model)
    {
        model.setResult({{1}, {2}, {3}});
        model.deliver({dockRow(1, 10), dockRow(2, 20), dockRow(3, 30)});
        dock.setModel(&model);
        dock.showCount(3, 3);
        show(dock);
    }
    static void fill(EntityTreeModel &model)
    {
        EntityRow lima, zorra;
        lima.entity = {{6}, u"PLACE"_s, u"Lima"_s, {}, {}};
        zorra.entity = {{7}, u"PLACE"_s, u"Zorra"_s, {}, {}};
        lima.mentions = zorra.mentions = 1;
        model.setTypes({{u"PLACE"_s, u"Place"_s, u"Places"_s, {}, Qt::blue, u"L"_s}});
        model.setEntities({lima, zorra});
    }
};

QTEST_MAIN(TestDocks)
#include "tst_docks.moc"
