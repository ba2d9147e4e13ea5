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

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
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

template <typename Widget> Widget *named(QWidget &parent, const QString &accessibleName)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

QPushButton *button(QWidget &parent, const QString &text)
{
    for (QPushButton *candidate : parent.findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

// An entry of the menu that the widget has opened.
QAction *menuAction(const QWidget &owner, const QString &text)
{
    for (const QMenu *menu : owner.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
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

    void buttonsOfTheInspector_areInViewHoweverLittleRoomThereIs()
    {
        InspectorDock dock;
        dock.showFigure(dockRow(1, 7));
        show(dock);
        dock.resize(260, 220);
        const QPushButton *confirm = button(dock, u"Confirm"_s);
        QVERIFY(confirm != nullptr);
        QTRY_COMPARE(dock.height(), 220);
        QTRY_VERIFY(dock.rect().contains(QRect(confirm->mapTo(&dock, QPoint()), confirm->size())));
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

    void figureEdited_carriesBeforeAndAfter()
    {
        InspectorDock dock;
        dock.showFigure(dockRow(4, 10));
        show(dock);
        QSignalSpy spy(&dock, &InspectorDock::figureEdited);
        auto *value = named<QLineEdit>(dock, u"Value"_s);
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, u"12.5"_s);
        QCOMPARE(spy.count(), 0); // not while typing
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(*spy.last().at(0).value<Figure>().value, 10.0);
        QCOMPARE(*spy.last().at(1).value<Figure>().value, 12.5);
        value->selectAll();
        QTest::keyClicks(value, u"many"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(spy.count(), 1); // no number, no edit
        QCOMPARE(value->text(), u"many"_s); // not lost, and the reason stands under it
        const auto faults = dock.findChildren<QLabel *>(u"fault"_s);
        QVERIFY(std::ranges::any_of(faults, [](const QLabel *fault) { return fault->isVisible(); }));
        value->selectAll();
        QTest::keyClicks(value, u"13"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(spy.count(), 2);
        QVERIFY(std::ranges::none_of(faults, [](const QLabel *fault) { return fault->isVisible(); }));
    }

    void openValue_isNotClosedByAnotherEdit()
    {
        FigureRow row = dockRow(4, 10);
        row.figure.high.reset();
        InspectorDock dock;
        dock.showFigure(row);
        show(dock);
        QSignalSpy spy(&dock, &InspectorDock::figureEdited);
        auto *note = named<QLineEdit>(dock, u"Note"_s);
        for (QLineEdit *field : dock.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Note"_s && field->isVisible())
                note = field;
        }
        QTest::keyClicks(note, u"check"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        Figure expected = row.figure;
        expected.note = u"check"_s;
        QVERIFY(spy.last().at(1).value<Figure>() == expected);
    }

    void articleDate_mustBeIso()
    {
        Article article;
        article.id = {1};
        article.path = u"a.txt"_s;
        InspectorDock dock;
        dock.showArticle(article);
        show(dock);
        QSignalSpy spy(&dock, &InspectorDock::articleEdited);
        auto *date = named<QLineEdit>(dock, u"Date"_s);
        QTest::keyClicks(date, u"yesterday"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QCOMPARE(spy.count(), 0);
        QVERIFY(!date->accessibleDescription().isEmpty()); // says what is wrong, and keeps what was typed
        QCOMPARE(date->text(), u"yesterday"_s);
        date->selectAll();
        QTest::keyClicks(date, u"2013-08"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        const Article after = spy.last().at(1).value<Article>();
        QCOMPARE(after.metadata.published->value, u"2013-08"_s);
        QVERIFY(after.metadata.published->origin == MetadataField::Origin::Analyst);
    }

    void articleField_saysWhoSaysSo_andTakesAnotherClaim()
    {
        Article article;
        article.id = {4};
        article.path = u"a.html"_s;
        const MetadataField byline {u"Rosa Quispe"_s, TextSpan {10, 21}, MetadataField::Origin::Header};
        const MetadataField markup {u"Redacción"_s, {}, MetadataField::Origin::Markup};
        article.metadata.author = markup;
        article.metadata.claims = {{u"author"_s, markup}, {u"author"_s, byline}};
        InspectorDock dock;
        dock.showArticle(article);
        show(dock);
        auto *author = named<QLineEdit>(dock, u"Author"_s);
        QVERIFY2(author->accessibleDescription().contains(u"markup"), qPrintable(author->accessibleDescription()));
        QVERIFY(author->accessibleDescription().contains(u"differ"));

        QSignalSpy shown(&dock, &InspectorDock::sourceRequested);
        QTest::keyClick(author, Qt::Key_Down, Qt::AltModifier);
        menuAction(*author, u"Show It in the Text"_s)->trigger();
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.last().at(0).value<ArticleId>(), article.id);
        QVERIFY(shown.last().at(1).value<TextSpan>() == *byline.span);

        QSignalSpy spy(&dock, &InspectorDock::articleEdited);
        menuAction(*author, u"Use “Rosa Quispe”"_s)->trigger();
        QCOMPARE(spy.count(), 1);
        const Article taught = spy.last().at(1).value<Article>();
        QVERIFY(taught.metadata.author.has_value());
        const MetadataField taken = taught.metadata.author.value_or(MetadataField());
        QCOMPARE(taken.value, byline.value);
        QVERIFY(taken.span == byline.span);
        QVERIFY(taken.origin == MetadataField::Origin::Analyst);
        QCOMPARE(author->text(), byline.value);
    }

    void articleTags_areAList()
    {
        Article article;
        article.id = {5};
        article.metadata.tags = {u"coca"_s};
        InspectorDock dock;
        dock.showArticle(article);
        show(dock);
        QSignalSpy spy(&dock, &InspectorDock::articleEdited);
        auto *tags = named<QLineEdit>(dock, u"Tags"_s);
        QTest::keyClick(tags, Qt::Key_End);
        QTest::keyClicks(tags, u", VRAEM ,, coca"_s);
        QTest::keyClick(tags, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.last().at(1).value<Article>().metadata.tags, QStringList({u"coca"_s, u"VRAEM"_s}));
    }

    void mentionButtons_askForReview()
    {
        MentionRow row;
        row.mention.id = {8};
        row.mention.type = u"PLACE"_s;
        InspectorDock dock;
        dock.showMention(row);
        show(dock);
        QSignalSpy spy(&dock, &InspectorDock::mentionReviewRequested);
        QTest::mouseClick(button(dock, u"Accept"_s), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        QVERIFY(spy.last().at(1).value<ReviewStatus>() == ReviewStatus::Accepted);
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
