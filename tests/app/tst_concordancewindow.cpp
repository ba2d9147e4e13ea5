// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openedwindow.h"
#include "views/actions/finderpopup.h"
#include "views/dialogs/occurrencedesk.h"
#include "views/docks/concordancedock.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// The concordance dock over a project, from the key to the sentence and the file.
class TestConcordanceWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void selection_isLookedForByKey();
    void line_opensItsSentenceByReturn();
    void typing_looksAgain_andSortingSorts();
    void expression_thatIsNone_saysWhatToDo();
    void entity_isFoundWhereItIsMentioned_alsoAfterAnEdit();
    void articleThatLeaves_takesItsLinesAway();
    void lines_areCopiedAndExported();
    void selectedLines_areTaggedByKey_inOneStep_undoneAfterARestart();

private:
    ConcordanceModel &model() { return m_opened.bench().models().concordance; }
    ConcordanceDock &dock() { return *m_opened.window().concordance(); }
    QTableView &table() { return *dock().findChild<QTableView *>(u"concordanceTable"_s); }
    QLineEdit &field() { return *dock().findChild<QLineEdit *>(u"concordanceField"_s); }
    QStringList keywords()
    {
        QStringList words;
        for (const ConcordanceLine &line : model().lines())
            words << line.keyword;
        return words;
    }
    void choose(int kind)
    {
        auto *box = dock().findChildren<QComboBox *>().first();
        box->setCurrentIndex(kind);
        Q_EMIT box->activated(kind);
    }

    OpenedWindow m_opened;
};

void TestConcordanceWindow::initTestCase()
{
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(m_opened.inFolder(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"a.txt"_s, "Dams\n\nBrazil built dams. The Dam of Itaipu is in Brazil and Paraguay.\n"));
    QVERIFY(write(u"b.txt"_s, "Rivers\n\nA new dam in Brazil will rise; Brazil said so.\n"));
    m_opened.bench().start(m_opened.projectPath(), {m_opened.inFolder(u"a.txt"_s), m_opened.inFolder(u"b.txt"_s)});
    QTRY_COMPARE(m_opened.model().rowCount(), 2);
    QTRY_VERIFY(m_opened.reader().article());
    QVERIFY(QTest::qWaitForWindowExposed(&m_opened.window()));
}

void TestConcordanceWindow::selection_isLookedForByKey()
{
    const qsizetype at = m_opened.reader().text().indexOf(u"Brazil"_s);
    m_opened.reader().select({at, at + 6});
    QTest::keySequence(&m_opened.window(), QKeySequence(u"Ctrl+Shift+K"_s));
    QVERIFY(dock().isVisible());
    QCOMPARE(field().text(), u"Brazil"_s);
    QTRY_COMPARE(model().rowCount(), 4);
}

void TestConcordanceWindow::line_opensItsSentenceByReturn()
{
    table().setFocus();
    table().selectRow(3);
    const ConcordanceLine line = model().lines()[3];
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_COMPARE(m_opened.reader().article(), line.article);
    QTRY_COMPARE(m_opened.reader().selection(), line.span);
}

void TestConcordanceWindow::typing_looksAgain_andSortingSorts()
{
    field().setFocus();
    field().selectAll();
    QTest::keyClicks(&field(), u"dam*"_s);
    QTRY_COMPARE(model().rowCount(), 4);
    Q_EMIT dock().sortEdited(ConcordanceSort::Keyword);
    QTRY_COMPARE(keywords(), (QStringList {u"dam"_s, u"Dam"_s, u"Dams"_s, u"dams"_s}));
}

void TestConcordanceWindow::expression_thatIsNone_saysWhatToDo()
{
    choose(1);
    field().selectAll();
    QTest::keyClicks(&field(), u"(dam"_s);
    const auto saysSo = [this] {
        for (const QLabel *label : dock().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"no regular expression"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(saysSo());
    QTest::keyClicks(&field(), u"s)"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    QVERIFY(!saysSo());
}

void TestConcordanceWindow::entity_isFoundWhereItIsMentioned_alsoAfterAnEdit()
{
    const qsizetype at = m_opened.reader().text().indexOf(u"Brazil"_s);
    m_opened.reader().select({at, at + 6});
    QVERIFY(m_opened.project()->selected.mention());
    const Mention mention = m_opened.project()->selected.mention()->mention;
    m_opened.action(u"annotate.concordance"_s)->trigger();
    QTRY_COMPARE(model().rowCount(), 4);
    QVERIFY(m_opened.project()->project.untag({mention}));
    QTRY_COMPARE(model().rowCount(), 3);
    m_opened.action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE(model().rowCount(), 4);
}

void TestConcordanceWindow::articleThatLeaves_takesItsLinesAway()
{
    dock().ask(u"Brazil"_s);
    QTRY_COMPARE(model().rowCount(), 4);
    QVERIFY(m_opened.project()->project.removeArticles({model().lines().front().article}));
    QTRY_COMPARE(model().rowCount(), 2);
    m_opened.action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE(model().rowCount(), 4);
}

void TestConcordanceWindow::lines_areCopiedAndExported()
{
    table().setFocus();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\tBrazil\t"_s));
    const QString path = m_opened.inFolder(u"out.csv"_s);
    m_opened.prompts().paths = {{path}};
    Q_EMIT dock().exportRequested();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("left,keyword,right,article,title,outlet,published,start,end\r\n"));
    QCOMPARE(csv.count(",Brazil,"), 4);
}

void TestConcordanceWindow::selectedLines_areTaggedByKey_inOneStep_undoneAfterARestart()
{
    const auto dams = [this] {
        QStringList words;
        const Outcome saved = m_opened.project()->store->flush();
        const auto reader = Reader::open(m_opened.projectPath());
        const auto marks = (*reader)->mentions({.type = u"EVENT"_s});
        for (const MentionRow &row : *marks)
            words << row.mention.quote.text;
        words.sort();
        return saved ? words : QStringList();
    };
    dock().ask(u"dam*"_s);
    QTRY_COMPARE(model().rowCount(), 4);
    table().setFocus();
    table().clearSelection();
    QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    const auto selected = dock().selectedLines();
    QCOMPARE(selected.size(), 2u);
    size_t previewed = 0;
    m_opened.prompts().occurrences = [&previewed](OccurrenceDesk &desk) {
        QVERIFY(desk.question().contains(u"2 place"_s));
        QVERIFY(!desk.hasOptions());
        connect(&desk, &OccurrenceDesk::arrived, &desk,
                [&previewed](const std::vector<ConcordanceLine> &lines) { previewed += lines.size(); });
        connect(&desk, &OccurrenceDesk::found, &desk,
                [&desk, &previewed] { desk.apply(std::vector<bool>(previewed, true)); });
        desk.find({});
    };
    const int steps = m_opened.project()->project.history().index();
    QTest::keySequence(&m_opened.window(), QKeySequence(u"Ctrl+Alt+W"_s));
    auto *picker = m_opened.window().typePicker()->findChild<QLineEdit *>();
    QTRY_VERIFY(picker->isVisible());
    QTest::keyClicks(picker, u"event"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    QStringList expected {selected[0].keyword, selected[1].keyword};
    expected.sort();
    QTRY_COMPARE(dams(), expected);
    QCOMPARE(previewed, 2u);
    QCOMPARE(m_opened.project()->project.history().index(), steps + 1);
    m_opened.open();
    m_opened.bench().start(m_opened.projectPath(), {});
    QTRY_VERIFY(m_opened.project() != nullptr);
    m_opened.action(u"edit.undo"_s)->trigger();
    QCOMPARE(dams(), QStringList());
}

QTEST_MAIN(TestConcordanceWindow)
#include "tst_concordancewindow.moc"
