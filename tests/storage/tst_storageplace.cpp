// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/storage/projectcopy.h"
#include "models/storage/storageplace.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QVariant>

#include <sys/wait.h>
#include <unistd.h>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534; // whom permissions hold back, as they do not the superuser

// The header's read version: 1 with a rollback journal, 2 with WAL.
int journalIn(const QString &project)
{
    QFile file(project);
    return file.open(QIODevice::ReadOnly) ? file.read(100).at(18) : -1;
}

// As somebody who may not write here; the exit code says how far it went.
int readAsNobody(const QString &path)
{
    const pid_t child = fork();
    if (child == 0) {
        if (getuid() == 0 && setuid(nobody) != 0)
            _exit(1);
        const auto store = SqlStore::open(path, Opening {.mayOnlyRead = true});
        if (!store)
            _exit(2);
        const auto why = (*store)->whyReadOnly();
        if (!why || why->kind != Error::Kind::Io || why->remedy.isEmpty())
            _exit(3);
        const auto reader = Reader::open(path);
        if (!reader || (*reader)->counts()->articles != 1 || !(*reader)->verify()->isEmpty())
            _exit(4);
        if (SqlStore::open(path, Opening {}))
            _exit(5);
        _exit(0);
    }
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

class RollbackJournal final
{
    Q_DISABLE_COPY_MOVE(RollbackJournal)

public:
    RollbackJournal() { qputenv("QUIPU_JOURNAL", "rollback"); }
    ~RollbackJournal() { qunsetenv("QUIPU_JOURNAL"); }
};

} // namespace

// Where a project lies, and how it is kept there.
class TestStoragePlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileSystem_isOfANetworkOrNot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOnNetwork");
        for (const QString &name : {u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"fuse.sshfs"_s, u"9p"_s, u"CIFS"_s})
            QTest::addRow("%s", qPrintable(name)) << name << true;
        for (const QString &name : {u"ext4"_s, u"btrfs"_s, u"xfs"_s, u"tmpfs"_s, u"fuseblk"_s, u"overlay"_s, QString()})
            QTest::addRow("%s", qPrintable(name.isEmpty() ? u"unknown"_s : name)) << name << false;
    }

    void fileSystem_isOfANetworkOrNot()
    {
        QFETCH(QString, name);
        QFETCH(bool, isOnNetwork);
        QCOMPARE(isNetworkFileSystem(name), isOnNetwork);
    }

    void cloudFolder_isToldByWhatLiesInIt_orByItsName_data()
    {
        QTest::addColumn<QString>("marks"); // to be made, in the folder "root"
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("service");
        QTest::newRow("plain") << u"notes"_s << u"study"_s << QString();
        QTest::newRow("a mark far above") << u".dropbox.cache"_s << u"a/b/c"_s << u"Dropbox"_s;
        QTest::newRow("a mark with a wildcard") << u"._sync_3f2a.db"_s << u"study"_s << u"Nextcloud"_s;
        QTest::newRow("a mark in a folder") << u".sync/ID"_s << u"study"_s << u"Resilio Sync"_s;
        QTest::newRow("a name") << u"notes"_s << u"OneDrive - University/study"_s << u"OneDrive"_s;
        QTest::newRow("a mark before a name") << u".stfolder"_s << u"Dropbox/study"_s << u"Syncthing"_s;
        QTest::newRow("a name within a name") << u"notes"_s << u"My Dropbox notes"_s << QString();
    }

    void cloudFolder_isToldByWhatLiesInIt_orByItsName()
    {
        QFETCH(QString, marks);
        QFETCH(QString, folder);
        QFETCH(QString, service);
        QTemporaryDir temporary;
        const QDir root(temporary.filePath(u"root"_s));
        QVERIFY(root.mkpath(marks));
        QVERIFY(root.mkpath(folder));
        const QString file = root.filePath(folder + u"/p.quipu"_s);
        QCOMPARE(cloudServiceOf(file), service);
        QVERIFY(storagePlaceOf(file).isWritable);
    }

    void readOnlyFolder_isReadAndNothingIsWritten_data()
    {
        QTest::addColumn<bool>("isWal");
        QTest::newRow("WAL") << true;
        QTest::newRow("rollback journal") << false;
    }

    void readOnlyFolder_isReadAndNothingIsWritten()
    {
        QFETCH(bool, isWal);
        TemporaryProject temporary;
        temporary.project().importArticles({article(u"One\nText."_s, u"one.txt"_s)});
        temporary.close();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"read only.quipu"_s);
        if (isWal)
            QVERIFY(QFile::copy(temporary.path(), path));
        else
            QVERIFY(copyProject(temporary.path(), path));
        QCOMPARE(journalIn(path), isWal ? 2 : 1);
        using enum QFileDevice::Permission;
        QVERIFY(QFile::setPermissions(path, ReadOwner | ReadGroup | ReadOther));
        const auto readable = ReadOwner | ExeOwner | ReadGroup | ExeGroup | ReadOther | ExeOther;
        QVERIFY(QFile::setPermissions(folder.path(), readable));
        const int code = readAsNobody(path);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(QFile::setPermissions(folder.path(), readable | WriteOwner));
        QCOMPARE(code, 0);
    }

    void journalOfACrash_isNamed_andGoesWithAWriter()
    {
        const RollbackJournal onNetwork;
        TemporaryProject temporary;
        temporary.project().importArticles({article(u"One\nText."_s, u"one.txt"_s)});
        temporary.close();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"crashed.quipu"_s);
        {
            const auto writer = Connection::open(temporary.path(), Connection::Mode::Write);
            QVERIFY(writer);
            QVERIFY((*writer)->run(u"PRAGMA cache_size = 2"_s)); // what is changed goes to the disk before the commit
            QVERIFY((*writer)->run(u"BEGIN IMMEDIATE"_s));
            QVERIFY((*writer)->run(u"UPDATE article SET title = title || hex(zeroblob(100000))"_s));
            QVERIFY((*writer)->run(u"DELETE FROM change"_s));
            for (const QString &ending : {u""_s, u"-journal"_s})
                QVERIFY(QFile::copy(temporary.path() + ending, path + ending));
            QVERIFY((*writer)->run(u"ROLLBACK"_s));
        }
        const auto reader = Reader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, Error::Kind::Io);
        QVERIFY2(reader.error().what.contains(u"closed properly"_s), qPrintable(reader.error().text()));
        QVERIFY(SqlStore::open(path, false));
        const auto mended = Reader::open(path);
        QVERIFY(mended);
        QCOMPARE((*mended)->history()->size(), 1);
        QCOMPARE((*mended)->verify().value(), QStringList());
    }

    void network_hasARollbackJournal_andALocalDiskWalAgain()
    {
        TemporaryProject temporary;
        temporary.project().importArticles({article(u"One\nText."_s, u"one.txt"_s)});
        temporary.close();
        QCOMPARE(journalIn(temporary.path()), 2);
        {
            const RollbackJournal onNetwork;
            temporary.reopen();
            temporary.project().importArticles({article(u"Two\nText."_s, u"two.txt"_s)});
            QVERIFY(temporary.store().flush());
            QCOMPARE(journalIn(temporary.path()), 1);
            QVERIFY(!QFile::exists(temporary.path() + u"-wal"_s));
            const auto reader = Reader::open(temporary.path());
            QVERIFY(reader);
            QCOMPARE((*reader)->counts()->articles, 2);
            temporary.project().importArticles({article(u"Three\nText."_s, u"three.txt"_s)}); // beside a reader
            QVERIFY(temporary.store().flush());
            QCOMPARE((*reader)->counts()->articles, 3);
            temporary.close();
        }
        temporary.reopen();
        QCOMPARE(temporary.reader()->counts()->articles, 3);
        QCOMPARE(journalIn(temporary.path()), 2);
        QCOMPARE(temporary.reader()->verify().value(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStoragePlace)
#include "tst_storageplace.moc"
