// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectlock.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const Opening forAna {.mayOnlyRead = true, .who = QStringLiteral("Ana Quispe")};

void writeLock(const QString &project, const QString &machine, const QString &who)
{
    QFile file(project + u".lock"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"4711\nquipu\n%1\n\n\n%2\n2026-11-02T08:30:00Z\n"_s.arg(machine, who).toUtf8());
}

// Opens the project, edits it and closes it so many times, whenever it is free; the exit code counts what went wrong.
[[noreturn]] void fight(const QString &path, int rounds, const QString &name)
{
    int wrong = 0;
    for (int round = 0; round < rounds;) {
        const auto store = SqlStore::open(path, Opening {.who = name});
        if (!store) {
            wrong += store.error().kind == Error::Kind::Locked ? 0 : 1;
            usleep(500);
            continue;
        }
        Project project(**store, (*store)->opened(), name);
        project.importArticles({article(u"%1 %2\nText."_s.arg(name).arg(round), u"%1-%2.txt"_s.arg(name).arg(round))});
        wrong += (*store)->flush() ? 0 : 1;
        ++round;
    }
    _exit(wrong);
}

} // namespace

// Who has a project, and what the others can do meanwhile.
class TestProjectLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondOpening_isForReading_andNamesWhoHasIt()
    {
        TemporaryProject temporary;
        temporary.project().importArticles({article(u"One\nText."_s, u"one.txt"_s)});
        QVERIFY(temporary.store().flush());
        temporary.close();
        const auto first = SqlStore::open(temporary.path(), forAna);
        QVERIFY(first && !(*first)->whyReadOnly());
        const auto second = SqlStore::open(temporary.path(), forAna);
        QVERIFY2(second, second ? "" : qPrintable(second.error().text()));
        const auto why = (*second)->whyReadOnly();
        QVERIFY(why);
        QCOMPARE(why->kind, Error::Kind::Locked);
        QVERIFY2(why->what.contains(u"Ana Quispe"_s), qPrintable(why->what));
        QVERIFY2(why->what.contains(QSysInfo::machineHostName()), qPrintable(why->what));
        QVERIFY(!SqlStore::open(temporary.path(), Opening {}));

        Project project(**second, (*second)->opened(), u"tester"_s);
        QSignalSpy refused(&project, &Project::refused);
        QSignalSpy changed(&project, &Project::changed);
        project.importArticles({article(u"Two\nText."_s, u"two.txt"_s)});
        QVERIFY(!project.takeSnapshot(u"now"_s));
        QVERIFY(!project.undo());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE((*Reader::open(temporary.path()))->counts()->articles, 1);
    }

    void holder_isToldWhileThereIsOne()
    {
        TemporaryProject temporary;
        temporary.close();
        QVERIFY(!lockHolderOf(temporary.path()));
        {
            const auto store = SqlStore::open(temporary.path(), forAna);
            const auto holder = lockHolderOf(temporary.path());
            QVERIFY(holder);
            QCOMPARE(holder->who, u"Ana Quispe"_s);
            QCOMPARE(holder->process, qint64(getpid()));
            QVERIFY(holder->isOnThisMachine && !holder->isGone);
            QVERIFY(qAbs(holder->since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
            QCOMPARE(breakLock(temporary.path()).error().kind, Error::Kind::Locked); // it lives
        }
        QVERIFY(!lockHolderOf(temporary.path()));
    }

    void lockOfAnotherMachine_holds_untilItIsBroken()
    {
        TemporaryProject temporary;
        temporary.close();
        writeLock(temporary.path(), u"elsewhere"_s, u"Rosa"_s);
        const auto held = SqlStore::open(temporary.path(), Opening {});
        QVERIFY(!held);
        QCOMPARE(held.error().kind, Error::Kind::Locked);
        for (const QString &word : {u"Rosa"_s, u"elsewhere"_s})
            QVERIFY2(held.error().what.contains(word), qPrintable(held.error().what));
        QVERIFY(breakLock(temporary.path()));
        QVERIFY(SqlStore::open(temporary.path(), Opening {}));
    }

    void lockOfAnEarlierStart_isGone()
    {
        TemporaryProject temporary;
        temporary.close();
        QFile file(temporary.path() + u".lock"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"%1\nquipu\n%2\n\nanother-start\nAna\n"_s.arg(getpid()).arg(QSysInfo::machineHostName()).toUtf8());
        file.close();
        QVERIFY(lockHolderOf(temporary.path())->isGone);
    }

    void lockOfThisMachineUnderAnotherName_isTakenOver()
    {
        if (QSysInfo::machineUniqueId().isEmpty())
            QSKIP("this machine has no id");
        TemporaryProject temporary;
        temporary.close();
        QFile file(temporary.path() + u".lock"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("999999999\nquipu\nits-former-name\n" + QSysInfo::machineUniqueId() + "\n\nAna\n");
        file.close();
        const auto opened = SqlStore::open(temporary.path(), Opening {});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
    }

    void lockTakenOver_stopsWhoeverHadIt()
    {
        TemporaryProject temporary;
        QVERIFY(temporary.store().flush());
        writeLock(temporary.path(), u"elsewhere"_s, u"Rosa"_s); // as if from there
        QSignalSpy failed(&temporary.store(), &Store::failed);
        temporary.project().importArticles({article(u"Late\nText."_s, u"late.txt"_s)});
        QVERIFY(!temporary.store().flush());
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.front().front().value<Error>();
        QCOMPARE(error.kind, Error::Kind::Locked);
        QVERIFY2(error.what.contains(u"Rosa"_s), qPrintable(error.what));
        QVERIFY(QFile::remove(temporary.path() + u".lock"_s));
        QVERIFY(temporary.store().isHalted());
        temporary.store().retry(); // what Rosa did meanwhile is not known here
        QVERIFY(!temporary.store().flush());
        QCOMPARE((*Reader::open(temporary.path()))->counts()->articles, 0);
    }

    void twoProcesses_takeTurns_andLoseNothing()
    {
        constexpr int rounds = 15;
        TemporaryProject temporary;
        temporary.close();
        std::vector<pid_t> fighters;
        for (const QString &name : {u"Ana"_s, u"Rosa"_s}) {
            const pid_t child = fork();
            if (child == 0)
                fight(temporary.path(), rounds, name);
            fighters.push_back(child);
        }
        for (const pid_t fighter : fighters) {
            int status = -1;
            QCOMPARE(waitpid(fighter, &status, 0), fighter);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        const auto reader = Reader::open(temporary.path());
        QVERIFY(reader);
        QCOMPARE((*reader)->counts()->articles, 2 * rounds);
        QCOMPARE((*reader)->verify().value(), QStringList());
        const auto history = (*reader)->history();
        QCOMPARE(int(history->size()), 2 * rounds);
        for (size_t i = 0; i + 1 < history->size(); ++i)
            QVERIFY((*history)[i].change.id > (*history)[i + 1].change.id);
    }
};

QTEST_GUILESS_MAIN(TestProjectLock)
#include "tst_projectlock.moc"
