// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reader.h"
#include "tests/app/openedwindow.h"
#include "views/docks/historydock.h"
#include "views/reader/articletextedit.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Quipu;
using namespace Qt::StringLiterals;

// The history dock in a real window: where it leads, and what it brings back.
class TestWindowHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->startWithSample());
        window().history()->raise();
        QTRY_VERIFY(rows() > 0);
        m_imports = rows();
    }
    void cleanup() { m_opened.reset(); }

    void goHere_walksBackAndForward_asOneLineOfTheLog()
    {
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
            addNote(text);
        QTRY_COMPARE(rows(), m_imports + 3);
        selectLine(u"“one”"_s);
        auto *go = window().history()->findChild<QToolButton *>(u"historyGo"_s);
        QTRY_VERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(notesOnDisk(), 1);
        QTRY_COMPARE(rows(), m_imports + 4);
        QTRY_COMPARE(line(0), u"Go back 2 step(s)"_s);
        QTRY_COMPARE(stateOf(u"“three”"_s), u"undone"_s);
        QCOMPARE(stateOf(u"“one”"_s), u"now"_s);
        // Forward again, by the keyboard.
        selectLine(u"“three”"_s);
        QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(notesOnDisk(), 3);
        QTRY_COMPARE(line(0), u"Go forward 2 step(s)"_s);
    }

    void goToBefore_fromTheMenu_undoesTheStepItself()
    {
        addNote(u"one"_s);
        addNote(u"two"_s);
        QTRY_COMPARE(rows(), m_imports + 2);
        selectLine(u"“one”"_s);
        Q_EMIT list().customContextMenuRequested(list().visualRect(list().currentIndex()).center());
        auto *menu = window().history()->findChild<QMenu *>(u"historyMenu"_s);
        QTRY_VERIFY(menu != nullptr && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_B);
        QTRY_COMPARE(notesOnDisk(), 0);
    }

    void bulkEdit_isUndoneFromTheDock_afterARestart()
    {
        const int articles = m_opened->model().rowCount();
        std::vector<ArticleId> all;
        for (int row = 0; row < articles; ++row)
            all.push_back(m_opened->model().articleAt(m_opened->model().index(row)));
        addNote(u"before"_s);
        QVERIFY(m_opened->project()->project.removeArticles(all));
        addNote(u"after"_s);
        QTRY_COMPARE(m_opened->model().rowCount(), 0);
        QTRY_COMPARE(m_opened->project()->store->pending(), 0);
        m_opened->open();
        m_opened->bench().start(m_opened->projectPath(), {});
        QTRY_VERIFY(m_opened->project() != nullptr);
        window().history()->raise();
        QTRY_COMPARE(rows(), m_imports + 3);
        QCOMPARE(m_opened->model().rowCount(), 0);
        selectLine(u"“before”"_s);
        QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_opened->model().rowCount(), articles);
        QTRY_COMPARE(notesOnDisk(), 1);
        selectLine(u"“after”"_s);
        QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_opened->model().rowCount(), 0);
        QCOMPARE(*onDisk()->verify(), QStringList());
    }

    void longWalk_goesBeyondTheUndoStack_andCanBeStopped()
    {
        constexpr int steps = undoWindow + 150;
        for (int i = 1; i <= steps; ++i)
            addNote(QString::number(i));
        QTRY_COMPARE(m_opened->project()->store->pending(), 0);
        m_opened->open();
        m_opened->bench().start(m_opened->projectPath(), {});
        QTRY_VERIFY(m_opened->project() != nullptr);
        window().history()->raise();
        QTRY_COMPARE(rows(), m_imports + steps);
        HistoryWalk &walk = m_opened->project()->walk;
        const ChangeId first = model().changeAt(model().index(rows() - 1 - m_imports, 0));
        QSignalSpy finished(&walk, &HistoryWalk::finished);
        walk.goToBefore(first);
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(notesOnDisk(), 0);
        walk.goTo({first.value + steps - 1});
        QTRY_COMPARE(finished.size(), 2);
        QTRY_COMPARE(notesOnDisk(), steps);
        // Stopped on its way, the project is at a step in between, and sound.
        connect(&walk, &HistoryWalk::progressed, &walk, [&walk](int done, int) {
            if (done > 0)
                walk.cancel();
        });
        walk.goToBefore(first);
        QTRY_COMPARE(finished.size(), 3);
        QTRY_COMPARE(m_opened->project()->store->pending(), 0);
        QVERIFY(notesOnDisk() < steps);
        QCOMPARE(*onDisk()->verify(), QStringList());
    }

    // A frame is 16 ms; on a machine that does other things at the same time an order more is not yet a freeze.
    void longWalk_leavesTheWindowItsFrames()
    {
        constexpr int steps = 3 * undoWindow;
        for (int i = 1; i <= steps; ++i)
            addNote(QString::number(i));
        QTRY_COMPARE(m_opened->project()->store->pending(), 0);
        QTRY_COMPARE(rows(), m_imports + steps);
        const ChangeId first = model().changeAt(model().index(rows() - 1 - m_imports, 0));
        HistoryWalk &walk = m_opened->project()->walk;
        QSignalSpy finished(&walk, &HistoryWalk::finished);
        QElapsedTimer between;
        std::vector<qint64> gaps;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, &walk, [&] {
            gaps.push_back(between.nsecsElapsed() / 1000);
            between.start();
        });
        between.start();
        ticks.start(0);
        walk.goToBefore(first);
        QVERIFY(finished.wait(60000));
        QTRY_COMPARE(notesOnDisk(), 0);
        std::ranges::sort(gaps);
        qInfo("%d steps; between two looks at the window: median %.1f ms, longest %.1f ms", steps,
              double(gaps[gaps.size() / 2]) / 1000, double(gaps.back()) / 1000);
        QVERIFY(gaps[gaps.size() / 2] < 16000);
        QVERIFY(gaps.back() < 160000);
    }

    void hugeStep_isUndoneInOneGo()
    {
        constexpr int marks = 20000;
        const QString text = reader().text();
        std::vector<Edit<Mention>> edits;
        for (int i = 0; i < marks; ++i) {
            Mention mark;
            mark.article = reader().article();
            mark.quote = QuotedSpan::of({i % (text.size() - 9), i % (text.size() - 9) + 8}, text);
            mark.type = u"EVENT"_s;
            edits.push_back({std::nullopt, mark});
        }
        Project &project = m_opened->project()->project;
        QElapsedTimer clock;
        clock.start();
        QVERIFY(project.tagAll(edits, {}));
        const qint64 done = clock.restart();
        QVERIFY(project.undo());
        const qint64 undone = clock.restart();
        qInfo("%d marks at once: done in %lld ms, undone in %lld ms", marks, done, undone);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened->project()->store->pending(), 0, 60000);
        QCOMPARE(*onDisk()->verify(), QStringList());
        QVERIFY(undone < 2000);
    }

    void undoByHand_goesOnWhereTheStackEnded()
    {
        constexpr int steps = undoWindow + 30;
        for (int i = 1; i <= steps; ++i)
            addNote(QString::number(i));
        QTRY_COMPARE(m_opened->project()->store->pending(), 0);
        m_opened->open();
        m_opened->bench().start(m_opened->projectPath(), {});
        QTRY_VERIFY(m_opened->project() != nullptr);
        Project &project = m_opened->project()->project;
        for (int i = 0; i < undoWindow; ++i)
            QVERIFY(project.undo());
        QTRY_VERIFY(project.history().canUndo());
        for (int i = 0; i < 30; ++i)
            QVERIFY(project.undo());
        QTRY_COMPARE(notesOnDisk(), 0);
    }

    void filters_narrowTheHistory()
    {
        addNote(u"alpha"_s);
        const ArticleId article = reader().article();
        const qsizetype at = reader().text().indexOf(u' ');
        QVERIFY(m_opened->project()->project.tag(article, {0, at}, reader().text(), u"EVENT"_s));
        QTRY_COMPARE(rows(), m_imports + 2);
        auto *words = window().history()->findChild<QLineEdit *>(u"historyFilter"_s);
        QTest::keyClicks(words, u"alph"_s);
        QTRY_COMPARE(rows(), 1);
        words->clear();
        QTest::keyClicks(words, u"import"_s); // the sentence's own word
        QTRY_COMPARE(rows(), m_imports);
        words->clear();
        QTRY_COMPARE(rows(), m_imports + 2);
        auto *here = window().history()->findChild<QToolButton *>(u"historyHere"_s);
        QTest::mouseClick(here, Qt::LeftButton);
        QTRY_VERIFY(rows() >= 2 && rows() < m_imports + 2);
        QTest::mouseClick(here, Qt::LeftButton);
        reader().select({0, at});
        auto *entity = window().history()->findChild<QToolButton *>(u"historyEntity"_s);
        QTRY_VERIFY(entity->isEnabled());
        QTest::mouseClick(entity, Qt::LeftButton);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(line(0).startsWith(u"Tag “"_s));
        QTest::mouseClick(entity, Qt::LeftButton);
        QTRY_COMPARE(rows(), m_imports + 2);
        QVERIFY(!window().history()->findChild<QComboBox *>(u"historyWho"_s)->isVisible()); // one person only
    }

    void doubleClick_showsThePlace()
    {
        const ArticleId tagged = reader().article();
        const QString text = reader().text();
        const qsizetype at = text.lastIndexOf(u' ');
        QVERIFY(m_opened->project()->project.tag(tagged, {at + 1, text.size()}, text, u"EVENT"_s));
        QTRY_COMPARE(rows(), m_imports + 1);
        const auto &articles = m_opened->model();
        const ArticleId other = articles.articleAt(articles.index(articles.rowCount() - 1));
        m_opened->project()->article.open(other);
        QTRY_COMPARE(reader().article(), other);
        selectLine(u"Tag “"_s);
        QTest::keyClick(&list(), Qt::Key_Return);
        QTRY_COMPARE(reader().article(), tagged);
        m_opened->project()->article.open(other);
        QTRY_COMPARE(reader().article(), other);
        const QPoint spot = list().visualRect(model().index(list().currentIndex().row(), 0)).center();
        QVERIFY(list().viewport()->rect().contains(spot));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, spot);
        QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, spot);
        QTRY_COMPARE(reader().article(), tagged);
    }

private:
    MainWindow &window() const { return m_opened->window(); }
    ReaderView &reader() const { return m_opened->reader(); }
    QTreeView &list() const { return *window().history()->findChild<QTreeView *>(u"historyList"_s); }
    HistoryModel &model() const { return m_opened->bench().models().history; }
    int rows() const { return model().rowCount(); }
    QString line(int row) const { return model().index(row, 0).data().toString(); }
    std::unique_ptr<Reader> onDisk() const { return *Reader::open(m_opened->projectPath()); }
    int notesOnDisk() const { return *onDisk()->noteCount(); }

    void addNote(const QString &text)
    {
        Note note;
        note.text = text;
        QVERIFY(m_opened->project()->project.addNote(note));
    }
    int rowOf(const QString &words) const
    {
        for (int row = 0; row < rows(); ++row) {
            const bool isUndo = line(row).startsWith(u"Undo"_s) || line(row).startsWith(u"Redo"_s);
            if (!isUndo && line(row).contains(words))
                return row;
        }
        return -1;
    }
    QString stateOf(const QString &words) const
    {
        return model().index(rowOf(words), HistoryModel::StateColumn).data().toString();
    }
    void selectLine(const QString &words)
    {
        QTRY_VERIFY(rowOf(words) >= 0);
        list().setCurrentIndex(model().index(rowOf(words), 0));
        list().scrollTo(list().currentIndex());
        list().setFocus();
        QTRY_VERIFY(model().isStep(list().currentIndex()));
    }

    std::unique_ptr<OpenedWindow> m_opened;
    int m_imports = 0; // lines of the log before a test does anything
};

QTEST_MAIN(TestWindowHistory)
#include "tst_windowhistory.moc"
