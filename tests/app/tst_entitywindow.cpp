// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openedwindow.h"
#include "views/actions/finderpopup.h"
#include "views/docks/entitydock.h"
#include "views/docks/entitypagedock.h"
#include "views/docks/entitytreeview.h"
#include "views/docks/inspectordock.h"
#include "views/docks/mergeproposaldock.h"
#include "views/widgets/messagebar.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString text
    = u"Dam paid\n\nIskra Volandova leads the Trans-Velian Bank. Volandova paid 40 workers of the Trans Velian "
      "Bank in Velia City.\n"_s;

} // namespace

// Entities in the window: each verb by its keys, undone, also after a restart.
class TestEntityWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void twoSelected_areMergedByKey_andUndoneAfterARestart();
    void chosenEntity_isMergedInto_byTyping();
    void dropOnAnotherType_asksWithWhatMoves();
    void splitOff_givesItsMentionsBack();
    void rename_byF2_changesTheMarks_andToATakenNameOffersTheMerge();
    void aliasNoteAndIds_areKept_andTheLinkIsCopied();
    void mentionMoves_toANewEntity();
    void proposal_isMergedByEnter_keptApartByBackspace();
    void relation_isMadeFromTheSentence_listedAndRemoved();
    void page_leadsToArticlesAndFigures();

private:
    OpenProject &project() { return *m_opened->project(); }
    EntityDock &dock() { return *m_opened->window().entities(); }
    EntityTreeView &tree() { return *dock().findChild<EntityTreeView *>(); }
    EntityPageDock &page() { return *m_opened->window().entityPage(); }
    FinderPopup &finder() { return *m_opened->window().entityFinder(); }
    void press(const QString &keys) { QTest::keySequence(&m_opened->window(), QKeySequence(keys)); }
    QString message() { return m_opened->window().messages()->message(); }

    QModelIndex indexOf(const QString &name)
    {
        const QAbstractItemModel *model = tree().model();
        for (int type = 0; type < model->rowCount(); ++type) {
            const QModelIndex parent = model->index(type, 0);
            for (int row = 0; row < model->rowCount(parent); ++row) {
                if (model->index(row, 0, parent).data().toString() == name)
                    return model->index(row, 0, parent);
            }
        }
        return {};
    }
    EntityId idOf(const QString &name) { return {indexOf(name).data(EntityTreeModel::EntityIdRole).toLongLong()}; }
    int countOf(const QString &name) { return indexOf(name).data(EntityTreeModel::CountRole).toInt(); }
    void click(const QString &name, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = indexOf(name);
        QVERIFY(index.isValid());
        tree().expand(index.parent());
        tree().scrollTo(index);
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, modifiers, tree().visualRect(index).center());
    }
    void tag(const QString &words, const QString &type, qsizetype from = 0)
    {
        const QString body = m_opened->reader().text();
        const qsizetype at = body.indexOf(words, from);
        QVERIFY(at >= 0);
        QVERIFY(project().project.tag(m_opened->reader().article(), {at, at + words.size()}, body, type));
    }
    void restart()
    {
        m_opened->open();
        m_opened->bench().start(m_opened->projectPath(), {});
        QTRY_VERIFY(m_opened->project() != nullptr && m_opened->reader().article());
    }

    std::unique_ptr<OpenedWindow> m_opened;
};

void TestEntityWindow::init()
{
    m_opened = std::make_unique<OpenedWindow>();
    QFile file(m_opened->inFolder(u"dam.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    file.close();
    m_opened->bench().start(m_opened->projectPath(), {file.fileName()});
    QTRY_VERIFY(m_opened->reader().article());
    m_opened->window().resize(1400, 900);
    m_opened->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_opened->window()));
    // What rules found goes: the marks are known.
    std::vector<Mention> found;
    QTRY_VERIFY(project().store->pending() == 0);
    const auto reader = Reader::open(m_opened->projectPath());
    for (const MentionRow &row : *(*reader)->mentions({}))
        found.push_back(row.mention);
    QVERIFY(project().project.untag(found));
    tag(u"Iskra Volandova"_s, u"PERSON"_s);
    tag(u"Volandova"_s, u"PERSON"_s, text.indexOf(u". Volandova"_s));
    tag(u"Trans-Velian Bank"_s, u"ORGANIZATION"_s);
    tag(u"Trans Velian Bank"_s, u"ORGANIZATION"_s);
    tag(u"Velia City"_s, u"PLACE"_s);
    for (const QString &name :
         {u"Iskra Volandova"_s, u"Volandova"_s, u"Trans-Velian Bank"_s, u"Trans Velian Bank"_s, u"Velia City"_s})
        QTRY_COMPARE(countOf(name), 1);
}

void TestEntityWindow::twoSelected_areMergedByKey_andUndoneAfterARestart()
{
    click(u"Volandova"_s);
    QVERIFY(!m_opened->action(u"entities.mergeSelected"_s)->isEnabled());
    click(u"Iskra Volandova"_s, Qt::ControlModifier);
    press(u"Ctrl+Alt+Shift+I"_s);
    QTRY_COMPARE(countOf(u"Iskra Volandova"_s), 2);
    QVERIFY(!indexOf(u"Volandova"_s).isValid());
    QCOMPARE(message(), u"1 mention(s) moved to “Iskra Volandova”"_s);
    QCOMPARE(project().project.history().undoText(), u"Merge “Volandova” into “Iskra Volandova” (1 mention(s))"_s);
    // The mark in the text counts for the other now.
    const qsizetype at = text.indexOf(u". Volandova"_s) + 3;
    m_opened->reader().select({at, at});
    QTRY_COMPARE(m_opened->reader().currentMention() ? m_opened->reader().currentMention()->entityName : QString(),
                 u"Iskra Volandova"_s);
    restart();
    QTRY_COMPARE(countOf(u"Iskra Volandova"_s), 2);
    press(u"Ctrl+Z"_s);
    QTRY_COMPARE(countOf(u"Volandova"_s), 1);
    QCOMPARE(countOf(u"Iskra Volandova"_s), 1);
    press(u"Ctrl+Shift+Z"_s);
    QTRY_COMPARE(countOf(u"Iskra Volandova"_s), 2);
}

void TestEntityWindow::chosenEntity_isMergedInto_byTyping()
{
    click(u"Trans Velian Bank"_s);
    press(u"Ctrl+Alt+I"_s);
    QVERIFY(finder().isVisible());
    auto *field = finder().findChild<QLineEdit *>();
    QTest::keyClicks(field, u"trans"_s);
    QTRY_COMPARE(finder().count(), 1); // not itself
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(countOf(u"Trans-Velian Bank"_s), 2);
    press(u"Ctrl+Z"_s);
    QTRY_COMPARE(countOf(u"Trans Velian Bank"_s), 1);
}

void TestEntityWindow::dropOnAnotherType_asksWithWhatMoves()
{
    Q_EMIT dock().mergeRequested({idOf(u"Velia City"_s)}, idOf(u"Trans-Velian Bank"_s));
    QTRY_COMPARE(countOf(u"Trans-Velian Bank"_s), 2);
    QCOMPARE(m_opened->prompts().previews.size(), 1);
    const MergePreview &preview = m_opened->prompts().previews.front();
    QCOMPARE(preview.mentionCount, 1);
    QCOMPARE(preview.mentions.front().mention.quote.text, u"Velia City"_s);
    m_opened->prompts().merges = false;
    Q_EMIT dock().mergeRequested({idOf(u"Volandova"_s)}, idOf(u"Trans-Velian Bank"_s));
    QTRY_COMPARE(m_opened->prompts().previews.size(), 2);
    QCOMPARE(project().project.history().undoText(), u"Merge “Velia City” into “Trans-Velian Bank” (1 mention(s))"_s);
    // Of one type nobody is asked.
    Q_EMIT dock().mergeRequested({idOf(u"Volandova"_s)}, idOf(u"Iskra Volandova"_s));
    QTRY_COMPARE(countOf(u"Iskra Volandova"_s), 2);
    QCOMPARE(m_opened->prompts().previews.size(), 2);
}

void TestEntityWindow::splitOff_givesItsMentionsBack()
{
    Q_EMIT dock().mergeRequested({idOf(u"Volandova"_s)}, idOf(u"Iskra Volandova"_s));
    QTRY_COMPARE(countOf(u"Iskra Volandova"_s), 2);
    click(u"Iskra Volandova"_s);
    press(u"Ctrl+Alt+S"_s);
    QTRY_COMPARE(finder().count(), 1);
    QTest::keyClick(finder().findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(countOf(u"Volandova"_s), 1);
    QCOMPARE(project().project.history().undoText(), u"Split “Volandova” off “Iskra Volandova” (1 mention(s))"_s);
    press(u"Ctrl+Z"_s);
    QTRY_COMPARE(countOf(u"Iskra Volandova"_s), 2);
}

void TestEntityWindow::rename_byF2_changesTheMarks_andToATakenNameOffersTheMerge()
{
    click(u"Velia City"_s);
    m_opened->prompts().texts.push_back(u"Velia"_s);
    press(u"F2"_s);
    QTRY_COMPARE(countOf(u"Velia"_s), 1);
    const qsizetype at = text.indexOf(u"Velia City"_s) + 1;
    m_opened->reader().select({at, at});
    QTRY_COMPARE(m_opened->reader().currentMention() ? m_opened->reader().currentMention()->entityName : QString(),
                 u"Velia"_s);
    click(u"Trans Velian Bank"_s);
    m_opened->prompts().texts.push_back(u"Trans-Velian Bank"_s);
    press(u"F2"_s);
    QTRY_VERIFY(message().contains(u"There is another entity of this name"_s));
    const auto buttons = m_opened->window().messages()->findChildren<QPushButton *>();
    const auto merge = std::ranges::find(buttons, u"Merge"_s, &QPushButton::text);
    QVERIFY(merge != buttons.end());
    (*merge)->click();
    QTRY_COMPARE(countOf(u"Trans-Velian Bank"_s), 2);
}

void TestEntityWindow::aliasNoteAndIds_areKept_andTheLinkIsCopied()
{
    click(u"Velia City"_s);
    m_opened->prompts().texts = {u"Ciudad Velia"_s, u"the capital"_s, u"Q77 archive:9"_s};
    m_opened->action(u"entities.alias"_s)->trigger();
    QTRY_COMPARE(indexOf(u"Velia City"_s).data(EntityTreeModel::NamesRole).toStringList().last(), u"Ciudad Velia"_s);
    m_opened->action(u"entities.note"_s)->trigger();
    QTRY_COMPARE(project().project.history().undoText(), u"Edit the note on “Velia City”"_s);
    m_opened->action(u"entities.ids"_s)->trigger();
    QTRY_COMPARE(project().project.history().undoText(), u"Edit the external ids of “Velia City”"_s);
    m_opened->action(u"entities.copyLink"_s)->trigger();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"https://www.wikidata.org/wiki/Q77"_s);
    // The inspector shows and edits the same.
    const auto *inspector = m_opened->window().inspector();
    const auto fields = inspector->findChildren<QLineEdit *>();
    const auto ids = std::ranges::find(fields, u"External ids"_s, &QLineEdit::accessibleName);
    QTRY_COMPARE((*ids)->text(), u"wikidata:Q77 archive:9"_s);
    (*ids)->setFocus();
    (*ids)->selectAll();
    QTest::keyClicks(*ids, u"Q78"_s);
    QTest::keyClick(*ids, Qt::Key_Return);
    const auto written = [this]() -> QString {
        const auto reader = Reader::open(m_opened->projectPath());
        const Entity entity = *(*reader)->entity(entityId(u"PLACE", u"Velia City"));
        return entity.note + u' ' + (entity.externalIds.empty() ? QString() : entity.externalIds.front().id);
    };
    QTRY_COMPARE(written(), u"the capital Q78"_s);
    restart();
    press(u"Ctrl+Z"_s);
    QTRY_COMPARE(written(), u"the capital Q77"_s);
}

void TestEntityWindow::mentionMoves_toANewEntity()
{
    const qsizetype at = text.indexOf(u". Volandova"_s) + 3;
    m_opened->reader().select({at, at});
    QTRY_VERIFY(m_opened->action(u"entities.move"_s)->isEnabled());
    press(u"Ctrl+Alt+Shift+O"_s);
    auto *field = finder().findChild<QLineEdit *>();
    QTest::keyClicks(field, u"Pavel Volandova"_s);
    QTRY_COMPARE(finder().count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(countOf(u"Pavel Volandova"_s), 1);
    QVERIFY(!indexOf(u"Volandova"_s).isValid());
    m_opened->reader().select({at, at});
    m_opened->action(u"entities.metonym"_s)->trigger();
    QTRY_COMPARE(project().project.history().undoText(), u"Mark 1 mention(s) as metonyms"_s);
    press(u"Ctrl+Z"_s);
    press(u"Ctrl+Z"_s);
    QTRY_COMPARE(countOf(u"Volandova"_s), 1);
}

void TestEntityWindow::proposal_isMergedByEnter_keptApartByBackspace()
{
    press(u"Ctrl+Alt+G"_s);
    MergeProposalDock &proposals = *m_opened->window().mergeProposals();
    MergeProposalModel &model = m_opened->bench().models().mergeProposals;
    auto *table = proposals.findChild<QTableView *>(u"mergeProposals"_s);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0)->proposal.reason, MergeProposal::Reason::Spelling);
    QCOMPARE(model.at(1)->proposal.reason, MergeProposal::Reason::Surname);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(model.rowCount(), 1);
    QTRY_VERIFY(countOf(u"Trans-Velian Bank"_s) + countOf(u"Trans Velian Bank"_s) == 2
                && !(indexOf(u"Trans-Velian Bank"_s).isValid() && indexOf(u"Trans Velian Bank"_s).isValid()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Backspace);
    QCOMPARE(project().project.history().undoText(), u"Keep “Volandova” and “Iskra Volandova” apart"_s);
    QTRY_COMPARE(model.rowCount(), 0);
    press(u"Ctrl+Z"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    press(u"Ctrl+Shift+Z"_s);
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestEntityWindow::relation_isMadeFromTheSentence_listedAndRemoved()
{
    const qsizetype at = text.indexOf(u"leads"_s);
    m_opened->reader().select({at, at});
    m_opened->prompts().relation = [](const RelationDraft &draft) {
        Relation relation = draft.relation;
        relation.subject = draft.entities.front().entity.id;
        relation.object = draft.entities.back().entity.id;
        relation.kind = u"leads"_s;
        relation.from = PartialDate {2011, 0, 0};
        return relation;
    };
    press(u"Ctrl+Alt+R"_s);
    QTRY_COMPARE(project().project.history().undoText(), u"Relate “Iskra Volandova” to “Trans-Velian Bank”: leads"_s);
    press(u"F4"_s);
    click(u"Trans-Velian Bank"_s);
    auto *list = page().findChild<QTreeView *>(u"entityList4"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Iskra Volandova — leads → Trans-Velian Bank"_s);
    QVERIFY(list->model()->index(0, 1).data().toString().startsWith(u"from 2011: Iskra Volandova leads"_s));
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    restart();
    press(u"Ctrl+Z"_s);
    const auto relations = [this] { return (*Reader::open(m_opened->projectPath()))->relations()->size(); };
    QTRY_COMPARE(relations(), 1);
}

void TestEntityWindow::page_leadsToArticlesAndFigures()
{
    press(u"F4"_s);
    QVERIFY(page().isVisible());
    click(u"Volandova"_s);
    QTRY_COMPARE(page().entity(), idOf(u"Volandova"_s));
    auto *tabs = page().findChild<QTabWidget *>();
    QTRY_COMPARE(tabs->tabText(0), u"Mentions 1"_s);
    QTRY_COMPARE(m_opened->bench().models().entityMentions.rowCount(), 1);
    QTRY_COMPARE(tabs->tabText(3), u"Named with 4"_s);
    auto *articles = page().findChild<QTreeView *>(u"entityList1"_s);
    QTRY_COMPARE(articles->model()->rowCount(), 1);
    auto *mentions = page().findChild<QTableView *>(u"entityMentions"_s);
    QTest::mouseClick(mentions->viewport(), Qt::LeftButton, {},
                      mentions->visualRect(mentions->model()->index(0, 1)).center());
    QTRY_COMPARE(m_opened->reader().selection().start, text.indexOf(u". Volandova"_s) + 2);
    const auto saved = [this] { return m_opened->bench().models().charts.rowCount(); };
    const int before = saved();
    m_opened->action(u"entities.chart"_s)->trigger();
    QTRY_COMPARE(saved(), before + 1);
}

QTEST_MAIN(TestEntityWindow)
#include "tst_entitywindow.moc"
