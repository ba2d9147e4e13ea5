// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/taggedwindow.h"
#include "tests/support/builders.h"
#include "views/dialogs/namelistimportdialog.h"
#include "views/dialogs/namelistsdialog.h"
#include "views/widgets/messagebar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Own lists of names, and what is never suggested again, by real keys and clicks; each edit taken back.
class TestWindowLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<TaggedWindow>();
        QVERIFY(m_window->start());
        showDialogs();
    }

    void cleanup() { m_window.reset(); }

    void list_isImported_used_switchedOff_renamed_removed_andEveryStepTakenBack()
    {
        const QStringList before = m_window->marksOnDisk(true);
        const int steps = history().count();
        importFile("name;type;canonical;id\ngood harvest;EVENT;Harvest of plenty;Q99\nxolva;EVENT;;\n");
        QCOMPARE(list().topLevelItemCount(), 1);
        QCOMPARE(list().topLevelItem(0)->text(0), u"my events"_s);
        QCOMPARE(list().topLevelItem(0)->text(1), u"2"_s);
        QCOMPARE(history().count(), steps + 1);
        QVERIFY(list().topLevelItem(0)->checkState(0) == Qt::Checked);
        QTest::mouseClick(page<QPushButton>(u"suggestInProject"_s), Qt::LeftButton);
        QTRY_COMPARE(harvests().size(), 1);
        QVERIFY(harvests().front().contains(u"Harvest of plenty"_s));

        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Space); // no longer used
        QTRY_VERIFY(!listOnDisk().isEnabled);
        m_window->opened.action(u"annotate.suggestInProject"_s)->trigger();
        QTRY_COMPARE(harvests().size(), 0);
        pressInDialog(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(harvests().size(), 1);
        pressInDialog(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(listOnDisk().isEnabled);
        QTRY_VERIFY(list().topLevelItem(0)->checkState(0) == Qt::Checked);

        list().setCurrentItem(list().topLevelItem(0));
        QTest::mouseClick(page<QPushButton>(u"renameList"_s), Qt::LeftButton);
        auto *editor = list().findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Harvests"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(listOnDisk().name, u"Harvests"_s);
        QCOMPARE(history().undoText(), u"Rename the list “my events” to “Harvests”"_s);
        QTest::mouseClick(page<QCheckBox>(u"anyCase"_s), Qt::LeftButton, {}, {8, 8});
        QTRY_VERIFY(listOnDisk().isAnyCase);

        QTRY_COMPARE(list().topLevelItem(0)->text(0), u"Harvests"_s);
        list().setCurrentItem(list().topLevelItem(0));
        QTest::mouseClick(page<QPushButton>(u"removeList"_s), Qt::LeftButton);
        QTRY_COMPARE(list().topLevelItemCount(), 0);
        QVERIFY(m_window->restart());
        showDialogs();
        m_window->undo();
        QTRY_COMPARE(listOnDisk().name, u"Harvests"_s);
        m_window->undo();
        QTRY_VERIFY(!listOnDisk().isAnyCase);
        for (int i = 0; i < 3; ++i)
            m_window->undo();
        QTRY_COMPARE(m_window->marksOnDisk(true), before);
        QVERIFY(lists().empty());
    }

    void unclearFile_isShown_andItsColumnsChosen()
    {
        openFile("Alfa;first\nBeta;second\nGamma;third\n");
        auto *columnOfType = import().findChild<QComboBox *>(u"column1"_s);
        auto *problems = import().findChild<QPlainTextEdit *>(u"problems"_s);
        auto *button = import().findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(problems->isVisible());
        QVERIFY2(problems->toPlainText().contains(u"my events.csv, line 1"_s), qPrintable(problems->toPlainText()));
        QVERIFY(!button->isEnabled());
        choose(columnOfType, 0); // no column says the type
        choose(import().findChild<QComboBox *>(u"untyped"_s), 1); // people
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(!problems->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(list().topLevelItemCount(), 1);
        QCOMPARE(listOnDisk().counts.value(u"PERSON"_s), 3);
    }

    void typesThatAreNotKnown_areAddedWithTheList_inOneStep()
    {
        const int steps = history().count();
        const size_t types = m_window->project().entityTypes().size();
        openFile("name,type\nAlfa,Boat\nBeta,PLACE\n");
        choose(import().findChild<QComboBox *>(u"unknown"_s), 1);
        auto *button = import().findChild<QPushButton *>(u"import"_s);
        auto *summary = import().findChild<QLabel *>(u"summary"_s);
        QTRY_VERIFY(summary->text().contains(u"2 name"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(list().topLevelItemCount(), 1);
        QCOMPARE(history().count(), steps + 1);
        QCOMPARE(m_window->project().entityTypes().size(), types + 1);
        QCOMPARE(m_window->project().entityTypes().back().label, u"Boat"_s);
        pressInDialog(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list().topLevelItemCount(), 0);
        QCOMPARE(m_window->project().entityTypes().size(), types);
        pressInDialog(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(list().topLevelItemCount(), 1);
    }

    void fileThatIsNoText_isRefused_andSaidSo()
    {
        const QString path = writeList(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0", 24));
        press(u"annotate.lists"_s);
        m_window->opened.prompts().paths.push_back({path});
        QTest::mouseClick(page<QPushButton>(u"importList"_s), Qt::LeftButton);
        auto *told = m_dialog->findChild<QLabel *>(u"told"_s);
        QTRY_VERIFY(told->isVisible());
        QVERIFY(told->text().contains(u"not text"_s));
        QVERIFY(lists().empty());
    }

    void exportedList_isAsItWas()
    {
        importFile("name,type,canonical,id\nAlfa,PLACE,Alpha,Q1\n");
        const QString out = m_window->opened.inFolder(u"out.csv"_s);
        m_window->opened.prompts().paths.push_back({out});
        QTest::mouseClick(page<QPushButton>(u"exportList"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(out));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("name,type,canonical,id\r\nAlfa,PLACE,Alpha,wikidata:Q1\r\n"));
    }

    void projectOfManyArticles_isReadInSteps_andTakenBackAtOnce()
    {
        std::vector<Addition> additions;
        for (int i = 0; i < 300; ++i)
            additions.push_back(article(u"Number %1\nMore good harvest."_s.arg(i), u"%1.txt"_s.arg(i)));
        m_window->project().importArticles(std::move(additions));
        const QStringList before = m_window->marksOnDisk(true);
        importFile("name,type\ngood harvest,EVENT\n");
        const int steps = history().count();
        QTest::mouseClick(page<QPushButton>(u"suggestInProject"_s), Qt::LeftButton);
        auto *bar = m_window->opened.window().messages();
        const auto button = [bar] {
            for (QAbstractButton *each : bar->findChildren<QAbstractButton *>()) {
                if (each->text() == u"Take All Back"_s && each->isVisible())
                    return each;
            }
            return static_cast<QAbstractButton *>(nullptr);
        };
        QTRY_VERIFY(button());
        QCOMPARE(history().count(), steps + 2);
        QVERIFY(harvests().size() > 300);
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(m_window->marksOnDisk(true), before);
        QCOMPARE(history().index(), steps);
        QVERIFY(history().canRedo());
    }

    void refusedWords_areListed_filtered_allowedAgain_undone()
    {
        m_window->opened.reader().select({0, 0});
        m_window->press(Qt::Key_Tab);
        const QString words = wordsOf(m_window->opened.project()->selected.mention()->mention);
        m_window->press(Qt::Key_Backspace, Qt::AltModifier); // never again in this article
        QTRY_COMPARE(refusalsOnDisk(), 1u);
        press(u"annotate.refusals"_s);
        auto *refusals = m_dialog->findChild<QTreeWidget *>(u"refusals"_s);
        auto *filter = m_dialog->findChild<QLineEdit *>(u"refusalFilter"_s);
        QTRY_COMPARE(refusals->topLevelItemCount(), 1);
        QVERIFY(refusals->isVisible());
        QCOMPARE(refusals->topLevelItem(0)->text(0), words.simplified());
        QVERIFY(refusals->topLevelItem(0)->text(2) != u"The whole project"_s);
        QVERIFY(!refusals->topLevelItem(0)->text(3).isEmpty());
        QTest::keyClicks(filter, u"zzz"_s);
        QVERIFY(!refusals->isVisible());
        filter->clear();
        QVERIFY(refusals->isVisible());
        refusals->setCurrentItem(refusals->topLevelItem(0));
        refusals->setFocus();
        QTest::keyClick(refusals, Qt::Key_Delete);
        QTRY_COMPARE(refusals->topLevelItemCount(), 0);
        QCOMPARE(refusalsOnDisk(), 0u);
        QVERIFY(m_window->restart());
        m_window->undo();
        QTRY_COMPARE(refusalsOnDisk(), 1u);
    }

private:
    // As the program shows them, over the real desk.
    void showDialogs()
    {
        m_window->opened.prompts().lists = [this](NameListsDesk &desk, Prompts::ListPage page) {
            const auto wanted
                = page == Prompts::ListPage::Refusals ? NameListsDialog::Refusals : NameListsDialog::Lists;
            m_dialog = new NameListsDialog(desk, wanted, &m_window->opened.window());
            m_dialog->show();
        };
    }

    void press(const QString &action)
    {
        m_window->opened.action(action)->trigger();
        QVERIFY(m_dialog);
    }

    void pressInDialog(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTest::keyClick(&list(), key, modifiers);
    }

    QString writeList(const QByteArray &bytes) const
    {
        const QString path = m_window->opened.inFolder(u"my events.csv"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    void openFile(const QByteArray &bytes)
    {
        QTest::keyClick(&m_window->edit(), Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(m_dialog);
        m_window->opened.prompts().paths.push_back({writeList(bytes)});
        QTest::mouseClick(page<QPushButton>(u"importList"_s), Qt::LeftButton);
        QTRY_VERIFY(m_dialog->findChild<NameListImportDialog *>());
    }

    void importFile(const QByteArray &bytes)
    {
        openFile(bytes);
        auto *button = import().findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(button->isEnabled());
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(list().topLevelItemCount(), 1);
    }

    static void choose(QComboBox *box, int index)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }

    template <typename T> T *page(const QString &name) const { return m_dialog->findChild<T *>(name); }
    QTreeWidget &list() const { return *page<QTreeWidget>(u"nameLists"_s); }
    NameListImportDialog &import() const { return *m_dialog->findChild<NameListImportDialog *>(); }
    QUndoStack &history() const { return m_window->project().history(); }

    std::vector<NameList> lists() const
    {
        const Outcome saved = m_window->opened.project()->store->flush();
        const auto reader = Reader::open(m_window->opened.projectPath());
        return saved ? *(*reader)->nameLists() : std::vector<NameList>();
    }
    NameList listOnDisk() const { return lists().empty() ? NameList() : lists().front(); }
    size_t refusalsOnDisk() const
    {
        const Outcome saved = m_window->opened.project()->store->flush();
        return saved ? (*Reader::open(m_window->opened.projectPath()))->refusals()->size() : 0;
    }
    QStringList harvests() const { return m_window->marksOnDisk(true).filter(u"EVENT good harvest"_s); }

    std::unique_ptr<TaggedWindow> m_window;
    QPointer<NameListsDialog> m_dialog;
};

QTEST_MAIN(TestWindowLists)
#include "tst_windowlists.moc"
