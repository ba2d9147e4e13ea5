// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/storage/projectcopy.h"
#include "models/storage/projectfile.h"
#include "models/storage/soundnesscheck.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <unistd.h>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// A sound project's bytes, with one article in it.
QByteArray soundProject()
{
    TemporaryProject temporary;
    std::vector<Addition> additions;
    for (int i = 0; i < 40; ++i)
        additions.push_back(article(u"Piece %1\nWords enough to fill some pages of the file. "_s.arg(i).repeated(60),
                                    u"a%1.txt"_s.arg(i)));
    temporary.project().importArticles(std::move(additions));
    temporary.close();
    return contents(temporary.path());
}

// A sound project in which somebody has put something of their own.
QByteArray projectWith(const QString &part)
{
    TemporaryProject temporary;
    temporary.close();
    {
        const auto connection = Connection::open(temporary.path(), Connection::Mode::Write);
        if (!connection || !(*connection)->run(part))
            qFatal("the part cannot be put in");
    }
    return contents(temporary.path());
}

} // namespace

class TestProjectFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badFile_isRefusedByName_andKeptAsItWas_data();
    void badFile_isRefusedByName_andKeptAsItWas();
    void largeDamagedFile_isOpened_thenNothingIsWritten();
    void projectOfSchema1_isCopied_migrated_andKeepsWhatItHas();
    void lockedProject_namesWhoHasIt_andCanStillBeRead();
    void lockOfAProgramThatIsGone_isTakenOver();
    void folderThatCannotBeMade_isNamed();
    void newProject_hasItsMarks();
    void projectThatIsGone_isNotMadeAnew_byWhoeverOpensIt();
    void copy_isWhole_whileTheOriginalIsOpen();
    void copyIntoMissingFolder_leavesNothing();
    void closedProject_isOneFile();
};

void TestProjectFile::badFile_isRefusedByName_andKeptAsItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray sound = soundProject();
    QByteArray newer = sound;
    qToBigEndian<quint32>(9999, newer.data() + 60);
    QByteArray foreign = sound;
    qToBigEndian<quint32>(0x12345678, foreign.data() + 68);
    QByteArray damaged = sound;
    for (qsizetype i = projectPageSize; i < damaged.size(); i += 7)
        damaged[i] = char(damaged[i] ^ 0x5a);
    QTest::newRow("empty") << QByteArray() << Error::Kind::Invalid;
    QTest::newRow("text") << QByteArray("An article, not a project.\n").repeated(20) << Error::Kind::Invalid;
    QTest::newRow("another program's database") << foreign << Error::Kind::Invalid;
    QTest::newRow("newer schema") << newer << Error::Kind::Newer;
    QTest::newRow("a trigger") << projectWith(u"CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM note; END"_s)
                               << Error::Kind::Invalid;
    QTest::newRow("a view") << projectWith(u"CREATE VIEW v AS SELECT * FROM note"_s) << Error::Kind::Invalid;
    QTest::newRow("a virtual table") << projectWith(u"CREATE VIRTUAL TABLE t USING fts5 (x)"_s) << Error::Kind::Invalid;
    QTest::newRow("damaged pages") << damaged << Error::Kind::Corrupt;
    QTest::newRow("cut in half") << sound.left(sound.size() / 2) << Error::Kind::Corrupt;
}

void TestProjectFile::badFile_isRefusedByName_andKeptAsItWas()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bad.quipu"_s);
    write(path, bytes);
    const auto opened = SqlStore::open(path, true);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QCOMPARE(opened.error().where, path);
    QVERIFY(!opened.error().remedy.isEmpty());
    QCOMPARE(contents(path), bytes);
}

void TestProjectFile::largeDamagedFile_isOpened_thenNothingIsWritten()
{
    TemporaryProject temporary;
    std::vector<Addition> additions;
    for (int i = 0; i < 40; ++i)
        additions.push_back(article(u"Piece %1 of a large project. "_s.arg(i).repeated(30'000), u"%1.txt"_s.arg(i)));
    temporary.project().importArticles(std::move(additions));
    temporary.close();
    QByteArray bytes = contents(temporary.path());
    QVERIFY(bytes.size() > longCheckBytes);
    for (qsizetype i = bytes.size() * 2 / 5; i < bytes.size() * 3 / 5; i += 7)
        bytes[i] = char(bytes[i] ^ 0x5a);
    write(temporary.path(), bytes);

    const auto opened = SqlStore::open(temporary.path(), false);
    QVERIFY(opened);
    SqlStore &store = **opened;
    QSignalSpy failed(&store, &Store::failed);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().kind, Error::Kind::Corrupt);
    Project project(store, store.opened(), u"tester"_s);
    project.importArticles({article(u"Late"_s, u"late.txt"_s)});
    store.retry();
    QVERIFY(!store.flush());
}

void TestProjectFile::projectOfSchema1_isCopied_migrated_andKeepsWhatItHas()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.quipu"_s);
    const QByteArray old
        = qUncompress(contents(QStringLiteral(QUIPU_SOURCE_DIR "/tests/data/projects/schema-1.quipu.qz")));
    QVERIFY(!old.isEmpty());
    write(path, old);
    const auto before = Reader::open(path); // reading alone brings it up to date
    QVERIFY(before);
    const auto figures = (*before)->figures({});
    QCOMPARE(int(figures->size()), 3);
    QVERIFY((*before)->codebook()->empty());
    auto store = SqlStore::open(path, false);
    QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
    QCOMPARE(contents(path + u".schema-1.quipu-copy"_s).left(16), old.left(16));
    QVERIFY((*store)->opened().codebook.empty());
    Project project(**store, (*store)->opened(), u"tester"_s);
    CodebookRows rows = project.codebook()->rows();
    rows.measures.pop_back();
    QVERIFY(project.editCodebook(rows));
    QVERIFY((*store)->flush());
    const auto after = Reader::open(path);
    QCOMPARE(*(*after)->figures({}), *figures);
    QCOMPARE(int((*after)->codebook()->size()), 1);
    QCOMPARE(*(*after)->verify(), QStringList());
}

void TestProjectFile::lockedProject_namesWhoHasIt_andCanStillBeRead()
{
    TemporaryProject temporary;
    temporary.project().importArticles({article(u"One\nText."_s, u"one.txt"_s)});
    const auto second = SqlStore::open(temporary.path(), false);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Locked);
    QVERIFY2(second.error().what.contains(QString::number(getpid())), qPrintable(second.error().what));
    QCOMPARE(temporary.reader()->counts()->articles, 1);
}

void TestProjectFile::lockOfAProgramThatIsGone_isTakenOver()
{
    TemporaryProject temporary;
    temporary.close();
    // A process number no system gives out, on this host.
    write(temporary.path() + u".lock"_s, "999999999\nquipu\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    QVERIFY(SqlStore::open(temporary.path(), false));
}

void TestProjectFile::folderThatCannotBeMade_isNamed()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    write(file, "not a folder");
    const auto opened = SqlStore::open(file + u"/project.quipu"_s, true);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Io);
    QCOMPARE(opened.error().where, file + u"/project.quipu"_s);
}

void TestProjectFile::newProject_hasItsMarks()
{
    TemporaryProject temporary;
    temporary.close();
    const QByteArray header = contents(temporary.path()).left(100);
    QCOMPARE(qFromBigEndian<quint32>(header.constData() + 68), projectApplicationId);
    QCOMPARE(qFromBigEndian<quint16>(header.constData() + 16), quint16(projectPageSize));
    QCOMPARE(int(header.at(18)), 2); // write version 2: WAL
}

void TestProjectFile::projectThatIsGone_isNotMadeAnew_byWhoeverOpensIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a 100% stranger's? #1.quipu"_s);
    for (const auto mode : {Connection::Mode::Read, Connection::Mode::Write}) {
        const auto gone = Connection::open(path, mode);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::Io);
        QVERIFY(!QFile::exists(path));
    }
    write(path, soundProject());
    const auto there = Connection::open(path, Connection::Mode::Read);
    QVERIFY(there);
    QCOMPARE((*there)->run(u"SELECT count(*) FROM article"_s)->toInt(), 40);
    QCOMPARE(QDir(folder.path()).entryList({u"*.quipu"_s}, QDir::Files).size(), 1);
}

void TestProjectFile::copy_isWhole_whileTheOriginalIsOpen()
{
    TemporaryProject temporary;
    temporary.project().importArticles({article(u"One\nText."_s, u"one.txt"_s)});
    QVERIFY(temporary.store().flush());
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.quipu"_s);
    QVERIFY(copyProject(temporary.path(), copy));
    const auto reader = Reader::open(copy);
    QVERIFY(reader);
    QCOMPARE((*reader)->counts()->articles, 1);
    QCOMPARE(*(*reader)->verify(), QStringList());
    QVERIFY(SqlStore::open(copy, false));
}

void TestProjectFile::copyIntoMissingFolder_leavesNothing()
{
    TemporaryProject temporary;
    QTemporaryDir folder;
    const Outcome copied = copyProject(temporary.path(), folder.filePath(u"no/such/copy.quipu"_s));
    QVERIFY(!copied);
    QVERIFY(!copied.error().remedy.isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestProjectFile::closedProject_isOneFile()
{
    TemporaryProject temporary;
    temporary.project().importArticles({article(u"One\nText."_s, u"one.txt"_s)});
    temporary.close();
    QVERIFY(Reader::open(temporary.path()).value()->counts());
    const QFileInfo file(temporary.path());
    QCOMPARE(file.dir().entryList(QDir::Files), QStringList {file.fileName()});
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
