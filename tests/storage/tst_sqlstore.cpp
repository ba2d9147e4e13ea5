// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/fulldisk.h"
#include "tests/support/temporaryproject.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"Title\nPeru and Bolivia met in Puno."_s;

// What a writer of its own process does before it is killed: imports, tags, says so through the pipe, and waits.
[[noreturn]] void tagAndSaySo(const QString &path, int pipe)
{
    auto store = SqlStore::open(path, true);
    if (!store)
        _exit(1);
    Project project(**store, (*store)->opened(), u"tester"_s);
    project.importArticles({article(text, u"a.txt"_s)});
    if (!project.tag({1}, {6, 10}, text, u"PLACE"_s) || !(*store)->flush())
        _exit(2);
    if (::write(pipe, "saved", 5) != 5)
        _exit(3);
    for (;;)
        pause();
}

} // namespace

class TestSqlStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edit_isSaidToBeSaved_onceItIsOnDisk();
    void killedWriter_losesNothingItCalledSaved();
    void fullDisk_isReported_losesNothing_andGoesOnWhenThereIsRoom();
    void destroyedStore_hasWrittenEverything();
};

void TestSqlStore::edit_isSaidToBeSaved_onceItIsOnDisk()
{
    TemporaryProject temporary;
    QSignalSpy saved(&temporary.store(), &Store::saved);
    temporary.project().importArticles({article(text, u"a.txt"_s)});
    QVERIFY(temporary.project().tag({1}, {6, 10}, text, u"PLACE"_s));
    const auto newestSaved = [&saved] { return saved.isEmpty() ? ChangeId {} : saved.last().at(0).value<ChangeId>(); };
    QTRY_COMPARE(newestSaved(), ChangeId {2});
    QCOMPARE(temporary.store().pending(), 0);
    const auto reader = Reader::open(temporary.path());
    QVERIFY(reader);
    QCOMPARE((*reader)->mentions({})->size(), 1);
}

void TestSqlStore::killedWriter_losesNothingItCalledSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"killed.quipu"_s);
    int pipes[2];
    QCOMPARE(pipe(pipes), 0);
    const pid_t child = fork();
    if (child == 0)
        tagAndSaySo(path, pipes[1]);
    QVERIFY(child > 0);
    ::close(pipes[1]);
    char said[8] = {};
    QCOMPARE(read(pipes[0], said, 5), ssize_t(5));
    QCOMPARE(kill(child, SIGKILL), 0);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    ::close(pipes[0]);

    const auto store = SqlStore::open(path, false); // the dead writer's lock is no obstacle
    QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
    const auto reader = Reader::open(path);
    QVERIFY(reader);
    const auto mentions = (*reader)->mentions({});
    QVERIFY(mentions);
    QCOMPARE(mentions->size(), 1);
    QCOMPARE(mentions->front().mention.quote.text, u"Peru"_s);
    QCOMPARE(*(*reader)->verify(), QStringList());
    QCOMPARE((*store)->opened().done.size(), 2);
}

void TestSqlStore::fullDisk_isReported_losesNothing_andGoesOnWhenThereIsRoom()
{
    TemporaryProject temporary;
    temporary.project().importArticles({article(text, u"a.txt"_s)});
    QVERIFY(temporary.store().flush());
    QSignalSpy failed(&temporary.store(), &Store::failed);
    {
        const FullDisk full(64 * 1024);
        temporary.project().importArticles({article(u"Long\n"_s + u"word "_s.repeated(200000), u"long.txt"_s)});
        QVERIFY(!temporary.store().flush());
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.at(0).at(0).value<Error>();
        QCOMPARE(error.kind, Error::Kind::Io);
        QVERIFY(!error.remedy.isEmpty());
        QCOMPARE(temporary.store().pending(), 1);
        // What was there is still there to be read.
        const auto reader = Reader::open(temporary.path());
        QVERIFY(reader);
        QCOMPARE((*reader)->counts()->articles, 1);
    }
    temporary.store().retry();
    QVERIFY(temporary.store().flush());
    QCOMPARE(temporary.reader()->counts()->articles, 2);
    QCOMPARE(*temporary.reader()->verify(), QStringList());
}

void TestSqlStore::destroyedStore_hasWrittenEverything()
{
    TemporaryProject temporary;
    for (int i = 0; i < 200; ++i)
        temporary.project().importArticles({article(text + QString::number(i), u"a%1.txt"_s.arg(i))});
    temporary.close();
    QCOMPARE(temporary.reader()->counts()->articles, 200);
}

QTEST_GUILESS_MAIN(TestSqlStore)
#include "tst_sqlstore.moc"
