// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/automaticbackups.h"
#include "models/corpus/articlelistmodel.h"
#include "models/storage/reader.h"
#include "tests/app/openedwindow.h"
#include "tests/support/builders.h"
#include "views/dialogs/backupsdesk.h"
#include "views/dialogs/backupsdialog.h"
#include "views/widgets/messagebar.h"

#include <QDir>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

// A project that somebody else has, and backups and their way back, in a real window.
class TestWindowBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->startWithSample());
        QTRY_COMPARE(m_opened->project()->store->pending(), 0);
    }

    void cleanup() { m_opened.reset(); }

    void projectOfSomebody_isReadOnly_untilItIsFree()
    {
        m_opened->open(); // closes it
        auto held = SqlStore::open(m_opened->projectPath(), Opening {.who = u"Rosa Mamani"_s});
        QVERIFY(held);
        m_opened->bench().start(m_opened->projectPath(), {});
        QTRY_VERIFY(m_opened->project() != nullptr);
        QTRY_COMPARE(m_opened->model().rowCount(), samples());
        MessageBar *bar = window().standing();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->message().contains(u"Rosa Mamani"_s), qPrintable(bar->message()));
        for (const QString &id :
             {u"file.snapshot"_s, u"file.import"_s, u"edit.undo"_s, u"charts.new"_s, u"tag.person"_s})
            QVERIFY2(!action(id)->isEnabled(), qPrintable(id));
        for (const QString &id : {u"file.saveCopy"_s, u"edit.findCorpus"_s, u"file.open"_s, u"tools.verify"_s})
            QVERIFY2(action(id)->isEnabled(), qPrintable(id));

        m_opened->bench().importPaths({m_opened->inFolder(u"new.txt"_s)});
        QVERIFY(window().messages()->isVisible());
        QVERIFY2(window().messages()->message().contains(u"Rosa Mamani"_s), qPrintable(window().messages()->message()));

        { // what is done there is seen here
            Project theirs(**held, (*held)->opened(), u"rosa"_s);
            theirs.importArticles({article(u"Theirs\nText."_s, u"theirs.txt"_s)});
            QVERIFY((*held)->flush());
            QTRY_COMPARE(m_opened->model().rowCount(), samples() + 1);
        }
        held->reset();
        auto *edit = button(bar, u"Edit It"_s);
        QTRY_VERIFY((edit = button(bar, u"Edit It"_s)) != nullptr);
        edit->click();
        QTRY_VERIFY(m_opened->project() != nullptr && !m_opened->project()->project.whyReadOnly());
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(action(u"file.snapshot"_s)->isEnabled());
    }

    void backup_isMadeByHand_andByItself()
    {
        action(u"file.backup"_s)->trigger();
        QTRY_VERIFY(window().messages()->message().contains(u"Backed up"_s));
        QCOMPARE(backups().size(), 1);
        action(u"file.backup"_s)->trigger();
        QTRY_VERIFY(window().messages()->message().contains(u"Nothing has changed"_s));
        QCOMPARE(backups().size(), 1);
        QVERIFY(m_opened->project()->project.takeSnapshot(u"now"_s));
        QVERIFY(m_opened->project()->store->flush());
        auto *automatic = m_opened->project()->findChild<AutomaticBackups *>();
        QVERIFY(automatic != nullptr);
        automatic->backUpIfEdited();
        QTRY_COMPARE(backups().size(), 2);
    }

    void backup_isRestoredFromTheList()
    {
        action(u"file.backup"_s)->trigger();
        QTRY_COMPARE(backups().size(), 1);
        m_opened->project()->project.importArticles({article(u"Late\nText."_s, u"late.txt"_s)});
        QVERIFY(m_opened->project()->store->flush());
        QTRY_COMPARE(m_opened->model().rowCount(), samples() + 1);
        m_opened->prompts().backups = [this](BackupsDesk &desk) {
            connect(&desk, &BackupsDesk::changed, this, [&desk] {
                const auto projects = desk.projects();
                QCOMPARE(projects.size(), 1);
                QVERIFY(projects.front().isOpen && projects.front().isThere);
                desk.restore(projects.front().path, projects.front().backups.front());
            });
        };
        action(u"file.backups"_s)->trigger();
        QTRY_VERIFY(window().messages()->message().contains(u"Restored"_s));
        QTRY_VERIFY(m_opened->project() != nullptr);
        QTRY_COMPARE(m_opened->model().rowCount(), samples());
        QCOMPARE(m_opened->prompts().consents.size(), size_t(1));
        const QStringList projects
            = QDir(QFileInfo(m_opened->projectPath()).path()).entryList({u"story*.quipu"_s}, QDir::Files);
        QCOMPARE(projects.size(), 2);
        const auto aside = Reader::open(m_opened->inFolder(projects.front()));
        QCOMPARE((*aside)->counts()->articles, samples() + 1);
    }

    void list_isShownWithoutAProject_andSavesUnderAnotherName()
    {
        action(u"file.backup"_s)->trigger();
        QTRY_COMPARE(backups().size(), 1);
        m_opened->bench().closeProject();
        QVERIFY(action(u"file.backups"_s)->isEnabled());
        BackupsDialog *dialog = nullptr;
        m_opened->prompts().backups
            = [&dialog, this](BackupsDesk &desk) { dialog = new BackupsDialog(desk, &window()); };
        action(u"file.backups"_s)->trigger();
        QVERIFY(dialog != nullptr);
        dialog->show();
        auto *list = dialog->findChild<QTreeWidget *>(u"backups"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->childCount(), 1);
        const QString copy = m_opened->inFolder(u"again.quipu"_s);
        m_opened->prompts().paths.push_back({copy});
        dialog->findChild<QPushButton *>(u"saveAs"_s)->click();
        QTRY_VERIFY(m_opened->project() != nullptr);
        QCOMPARE(m_opened->project()->path(), copy);
        QTRY_COMPARE(m_opened->model().rowCount(), samples());
    }

private:
    static int samples() { return int(OpenedWindow::sampleFiles().size()); }
    MainWindow &window() const { return m_opened->window(); }
    QAction *action(const QString &id) const { return m_opened->action(id); }
    std::vector<Backup> backups() const
    {
        return backupsOf(m_opened->bench().session().backupPlace(), m_opened->projectPath());
    }
    static QPushButton *button(const QWidget *in, const QString &text)
    {
        for (auto *each : in->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<OpenedWindow> m_opened;
};

QTEST_MAIN(TestWindowBackups)
#include "tst_windowbackups.moc"
