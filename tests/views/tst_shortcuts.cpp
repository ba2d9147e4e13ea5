// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/actionregistry.h"
#include "views/actions/shortcutset.h"
#include "views/dialogs/cheatsheet.h"
#include "views/dialogs/shortcutsdialog.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

ActionRow row(const QString &id, const QStringList &keys, ActionRow::Scope scope = ActionRow::Scope::Window)
{
    ActionRow made {.id = id,
                    .menu = u"edit"_s,
                    .text = u"&"_s + id,
                    .shortcuts = {},
                    .icon = {},
                    .needs = {},
                    .scope = scope,
                    .startsGroup = false,
                    .checkable = false,
                    .choice = {}};
    for (const QString &key : keys)
        made.shortcuts.append(QKeySequence(key));
    return made;
}

std::vector<ActionRow> someRows()
{
    return {row(u"find"_s, {u"Ctrl+F"_s}), row(u"next"_s, {u"F3"_s, u"Ctrl+G"_s}),
            row(u"tag"_s, {u"P"_s}, ActionRow::Scope::Reader), row(u"bare"_s, {})};
}

QString told(const std::vector<ShortcutClash> &clashes)
{
    QStringList lines;
    for (const ShortcutClash &clash : clashes)
        lines << clash.action + u'/' + clash.other + u' ' + clash.keys.toString();
    return lines.join(u' ');
}

} // namespace

// Keys that a person changes: what they are, when they clash, and the dialog in which it is done.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_hasNoClash();
    void profiles_nameActionsThatExist_andDoNotClash();
    void clashes_areFound_data();
    void clashes_areFound();
    void keyTaken_isTakenFromEveryOther();
    void set_survivesJson();
    void json_thatIsNone_isRefused();
    void registry_answersToTheNewKey_andToTheOldAgain();
    void keyOfATable_comesBeforeTheWindows_whereTheTableIs();
    void dialog_assignsTheKeyThatIsPressed();
    void dialog_showsWhoseTheKeyIs_andTakesIt();
    void dialog_cancelled_changesNothing();
    void sheet_listsCommandsWithTheirKeys();
};

void TestShortcuts::table_hasNoClash()
{
    QCOMPARE(told(shortcutClashes(actionTable(), {})), QString());
}

void TestShortcuts::profiles_nameActionsThatExist_andDoNotClash()
{
    const std::vector<ActionRow> rows = actionTable();
    QVERIFY(!shortcutProfiles().empty());
    for (const ShortcutProfile &profile : shortcutProfiles()) {
        QVERIFY(!profile.name.isEmpty());
        for (const QString &id : profile.set.changed.keys())
            QVERIFY2(std::ranges::find(rows, id, &ActionRow::id) != rows.end(), qPrintable(id));
        QCOMPARE(told(shortcutClashes(rows, profile.set)), QString());
    }
}

void TestShortcuts::clashes_areFound_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("free") << u"bare"_s << u"Ctrl+B"_s << QString();
    QTest::newRow("taken") << u"bare"_s << u"Ctrl+F"_s << u"bare/find Ctrl+F"_s;
    QTest::newRow("second key of another") << u"bare"_s << u"Ctrl+G"_s << u"bare/next Ctrl+G"_s;
    QTest::newRow("begins another's") << u"bare"_s << u"Ctrl+F, X"_s << u"bare/find Ctrl+F, X"_s;
    QTest::newRow("of the reader") << u"find"_s << u"P"_s << u"find/tag P"_s;
    QTest::newRow("its own") << u"find"_s << u"Ctrl+F"_s << QString();
}

void TestShortcuts::clashes_areFound()
{
    QFETCH(QString, action);
    QFETCH(QString, key);
    QFETCH(QString, expected);
    QCOMPARE(told(clashesOf(action, QKeySequence(key), someRows(), {})), expected);
    ShortcutSet set;
    set.changed.insert(action, {QKeySequence(key)});
    QCOMPARE(shortcutClashes(someRows(), set).empty(), expected.isEmpty());
}

void TestShortcuts::keyTaken_isTakenFromEveryOther()
{
    ShortcutSet set;
    const std::vector<ActionRow> rows = someRows();
    takeFromOthers(u"bare"_s, QKeySequence(u"Ctrl+G"_s), rows, set);
    set.setKeys(rows[3], {QKeySequence(u"Ctrl+G"_s)});
    QCOMPARE(set.keysOf(rows[1]), (QList<QKeySequence> {QKeySequence(u"F3"_s)}));
    QCOMPARE(told(shortcutClashes(rows, set)), QString());
    set.setKeys(rows[1], rows[1].shortcuts); // the table's own are no difference
    QVERIFY(!set.changed.contains(u"next"_s));
}

void TestShortcuts::set_survivesJson()
{
    ShortcutSet set;
    set.changed = {{u"find"_s, {QKeySequence(u"S"_s), QKeySequence(u"Ctrl+Shift+F"_s)}},
                   {u"next"_s, {}},
                   {u"from.a.newer.version"_s, {QKeySequence(u"F12"_s)}}};
    QCOMPARE(*shortcutsFromJson(shortcutsToJson(set)), set);
}

void TestShortcuts::json_thatIsNone_isRefused()
{
    QCOMPARE(shortcutsFromJson("[1").error().kind, Error::Kind::Invalid);
    QCOMPARE((*shortcutsFromJson("{\"find\": [\"no key at all\", 5, \"F4\"]}")).changed[u"find"_s],
             (QList<QKeySequence> {QKeySequence(u"F4"_s)}));
}

void TestShortcuts::registry_answersToTheNewKey_andToTheOldAgain()
{
    QWidget window;
    ActionRegistry registry(someRows(), &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy found(registry.action(u"find"_s), &QAction::triggered);
    ShortcutSet set;
    set.changed.insert(u"find"_s, {QKeySequence(u"Ctrl+J"_s)});
    registry.setShortcuts(set);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(found.count(), 0);
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(found.count(), 1);
    registry.setShortcuts({});
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(found.count(), 2);
}

namespace {

// The dialog over the rows above, with a row chosen by its command.
struct OpenShortcuts
{
    explicit OpenShortcuts(const QString &command)
        : dialog(new ShortcutsDialog(someRows(), {}))
    {
        dialog->show();
        dialog->findChild<QLineEdit *>()->setText(command);
        dialog->findChild<QTableView *>()->selectRow(0);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        auto *edit = dialog->findChild<QKeySequenceEdit *>();
        edit->setFocus();
        QTest::keyClick(edit, key, modifiers);
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    bool tells(const QString &words)
    {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(),
                                   [&words](const QLabel *label) { return label->text().contains(words); });
    }

    QPointer<ShortcutsDialog> dialog;
};

} // namespace

void TestShortcuts::keyOfATable_comesBeforeTheWindows_whereTheTableIs()
{
    QWidget window;
    QVBoxLayout column(&window);
    QListWidget table;
    QLineEdit elsewhere;
    column.addWidget(&table);
    column.addWidget(&elsewhere);
    const std::vector<ActionRow> rows {row(u"rename"_s, {u"F2"_s}),
                                       row(u"edit"_s, {u"F2"_s}, ActionRow::Scope::FigureTable)};
    QCOMPARE(told(shortcutClashes(rows, {})), QString());
    ActionRegistry registry(rows, &window);
    registry.setHome(ActionRow::Scope::FigureTable, &table);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy renamed(registry.action(u"rename"_s), &QAction::triggered);
    const QSignalSpy edited(registry.action(u"edit"_s), &QAction::triggered);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(renamed.size(), 0);
    elsewhere.setFocus();
    QTest::keyClick(&elsewhere, Qt::Key_F2);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(renamed.size(), 1);
    ShortcutSet set;
    set.setKeys(rows[1], {QKeySequence(u"C"_s)});
    registry.setShortcuts(set);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    QTest::keyClick(&table, Qt::Key_C);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(renamed.size(), 2);
}

void TestShortcuts::dialog_assignsTheKeyThatIsPressed()
{
    OpenShortcuts opened(u"bare"_s);
    QSignalSpy accepted(opened.dialog, &ShortcutsDialog::accepted);
    opened.press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(opened.tells(u"free"_s));
    opened.button(u"Assign"_s)->click();
    opened.button(u"OK"_s)->click();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(accepted[0][0].value<ShortcutSet>().changed.value(u"bare"_s),
             (QList<QKeySequence> {QKeySequence(u"Ctrl+B"_s)}));
    QTRY_VERIFY(!opened.dialog);
}

void TestShortcuts::dialog_showsWhoseTheKeyIs_andTakesIt()
{
    OpenShortcuts opened(u"bare"_s);
    QSignalSpy accepted(opened.dialog, &ShortcutsDialog::accepted);
    opened.press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(opened.tells(u"“find”"_s));
    opened.button(u"Assign"_s)->click();
    opened.button(u"OK"_s)->click();
    const auto set = accepted[0][0].value<ShortcutSet>();
    QCOMPARE(set.changed.value(u"find"_s, {QKeySequence(u"X"_s)}), QList<QKeySequence>());
    QCOMPARE(told(shortcutClashes(someRows(), set)), QString());
}

void TestShortcuts::dialog_cancelled_changesNothing()
{
    OpenShortcuts opened(u"find"_s);
    QSignalSpy accepted(opened.dialog, &ShortcutsDialog::accepted);
    opened.button(u"No Key"_s)->click();
    opened.button(u"Cancel"_s)->click();
    QCOMPARE(accepted.count(), 0);
}

void TestShortcuts::sheet_listsCommandsWithTheirKeys()
{
    ShortcutSet set;
    set.changed.insert(u"find"_s, {QKeySequence(u"Ctrl+<"_s)});
    const QString html = cheatSheetHtml(someRows(), set);
    QVERIFY(html.contains(u"Ctrl+&lt;"_s));
    QVERIFY(html.contains(u"F3, Ctrl+G"_s));
    QVERIFY(!html.contains(u"bare"_s));
}

QTEST_MAIN(TestShortcuts)

#include "tst_shortcuts.moc"
