// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/statedifferencemodel.h"
#include "models/storage/reader.h"
#include "tests/app/openedwindow.h"
#include "views/dialogs/statesdialog.h"
#include "views/docks/historydock.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Quipu;
using namespace Qt::StringLiterals;

// States of the project compared and restored in a real window; a damaged project recovered from it.
class TestWindowStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        m_opened->prompts().states = [this](StatesDesk &desk) {
            m_dialog = new StatesDialog(desk, &m_opened->window());
            connect(m_dialog, &QObject::destroyed, &desk, &QObject::deleteLater);
            m_dialog->show();
        };
        QVERIFY(m_opened->startWithSample());
        QVERIFY(m_opened->project()->project.takeSnapshot(u"first"_s));
    }
    void cleanup()
    {
        delete m_dialog;
        m_opened.reset();
    }

    void snapshot_isCompared_andRestored_asOneStep()
    {
        const ArticleId article = m_opened->model().articleAt(m_opened->model().index(0));
        QVERIFY(m_opened->project()->project.removeArticles({article}));
        addNote(u"One"_s);
        m_opened->action(u"file.compareStates"_s)->trigger();
        QTRY_COMPARE(differences().rowCount(), 2);
        QCOMPARE(cell(0, StateDifferenceModel::ActionColumn), u"removed"_s);
        QCOMPARE(cell(1, StateDifferenceModel::ThingColumn), u"One"_s);
        QVERIFY(summary().contains(u"1 added"_s) && summary().contains(u"1 removed"_s));
        addNote(u"Two"_s); // while the dialog is open
        QTRY_COMPARE(differences().rowCount(), 3);
        const int before = m_opened->model().rowCount();
        QTest::mouseClick(button(u"&Restore All…"_s), Qt::LeftButton);
        QTRY_COMPARE(differences().rowCount(), 0);
        QTRY_COMPARE(m_opened->model().rowCount(), before + 1);
        QCOMPARE(notesOnDisk(), 0);
        m_opened->action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(differences().rowCount(), 3);
        QTRY_COMPARE(notesOnDisk(), 2);
    }

    void oneArticle_isRestored_fromItsLine()
    {
        const ArticleId first = m_opened->model().articleAt(m_opened->model().index(0));
        const ArticleId second = m_opened->model().articleAt(m_opened->model().index(1));
        QVERIFY(m_opened->project()->project.removeArticles({first, second}));
        m_opened->action(u"file.compareStates"_s)->trigger();
        QTRY_COMPARE(differences().rowCount(), 2);
        auto *list = m_dialog->findChild<QTreeView *>(u"statesList"_s);
        list->setCurrentIndex(differences().index(0, 0));
        QPushButton *restore = button(u"Restore This &Article…"_s);
        QVERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_COMPARE(differences().rowCount(), 1);
    }

    void anyLineOfTheHistory_isComparedWithNow()
    {
        addNote(u"One"_s);
        addNote(u"Two"_s);
        QVERIFY(m_opened->project()->store->flush());
        const auto now = Reader::open(m_opened->projectPath()).value()->historyPoint(u"now"_s);
        Q_EMIT m_opened->window().history()->comparisonRequested({now->line.value - 1});
        QTRY_COMPARE(differences().rowCount(), 1);
        QCOMPARE(cell(0, StateDifferenceModel::ThingColumn), u"Two"_s);
        QVERIFY(m_dialog->findChild<QComboBox *>(u"statesFrom"_s)->currentText().contains(u"Step"_s));
    }

    void item_hasAHistoryInTheDock()
    {
        HistoryDock *dock = m_opened->window().history();
        dock->raise();
        const Figure figure = firstFigure();
        QVERIFY(m_opened->project()->project.review(std::vector {figure}, Figure::Status::Confirmed));
        dock->showItem({HistorySubject::Kind::Figure, figure.id.value}, figure.quote.text);
        auto *list = dock->findChild<QTreeView *>(u"historyList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2); // its import and its review
        auto *toggle = dock->findChild<QToolButton *>(u"historyItem"_s);
        QVERIFY(toggle->isVisibleTo(dock));
        toggle->setChecked(false);
        QTRY_VERIFY(list->model()->rowCount() > 2);
        QVERIFY(!toggle->isVisibleTo(dock));
    }

    void history_isExported_withBeforeAndAfter()
    {
        QVERIFY(m_opened->project()->project.review(std::vector {firstFigure()}, Figure::Status::Confirmed));
        const QString path = m_opened->inFolder(u"history.csv"_s);
        m_opened->prompts().paths = {{path}};
        m_opened->action(u"file.exportHistory"_s)->trigger();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("change,at,who,"));
        QVERIFY(text.contains("\"\"status\"\":\"\"confirmed\"\""));
    }

    void damagedProject_isOfferedForRecovery()
    {
        m_opened->bench().closeProject();
        QFile file(m_opened->projectPath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QCOMPARE(file.write(QByteArray(40'000, '\xff')), 40'000);
        file.close();
        const QString target = m_opened->inFolder(u"again.quipu"_s);
        m_opened->prompts().paths = {{target}};
        m_opened->bench().openProject(m_opened->projectPath());
        auto *bar = m_opened->window().messages();
        QTRY_VERIFY(bar->message().contains(u"damaged"_s));
        QPushButton *recover = nullptr;
        for (QPushButton *each : bar->findChildren<QPushButton *>()) {
            if (each->text().contains(u"Recover"_s))
                recover = each;
        }
        QVERIFY(recover != nullptr);
        QTest::mouseClick(recover, Qt::LeftButton);
        QTRY_VERIFY(m_opened->project() != nullptr && m_opened->project()->path() == target);
        QCOMPARE(Reader::open(target).value()->verify().value(), QStringList());
    }

private:
    void addNote(const QString &text)
    {
        Note note;
        note.text = text;
        QVERIFY(m_opened->project()->project.addNote(note));
    }
    int notesOnDisk() const { return *Reader::open(m_opened->projectPath()).value()->noteCount(); }
    Figure firstFigure() const
    {
        const auto reader = Reader::open(m_opened->projectPath());
        return (*reader)->figures({}).value().front().figure;
    }
    StateDifferenceModel &differences() const { return *m_dialog->findChild<StateDifferenceModel *>(); }
    QString cell(int row, int column) const { return differences().index(row, column).data().toString(); }
    QString summary() const { return m_dialog->findChild<QLabel *>(u"statesSummary"_s)->text(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<OpenedWindow> m_opened;
    QPointer<StatesDialog> m_dialog;
};

QTEST_MAIN(TestWindowStates)
#include "tst_windowstates.moc"
