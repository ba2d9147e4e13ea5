// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups.h"
#include "models/storage/projectlock.h"
#include "tests/durability/faultydisk.h"
#include "tests/support/builders.h"
#include "tests/support/fulldisk.h"
#include "tests/support/printedproject.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/turnedclock.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

std::vector<Addition> someArticles(int count, const QString &name)
{
    std::vector<Addition> additions;
    for (int i = 0; i < count; ++i)
        additions.push_back(article(u"%1 %2\nWords enough to fill some pages. "_s.arg(name).arg(i).repeated(60),
                                    u"%1-%2.txt"_s.arg(name).arg(i)));
    return additions;
}

QString contentsOf(const QString &project)
{
    const auto reader = Reader::open(project);
    return reader && (*reader)->verify()->isEmpty() ? printed(**reader) : u"damaged"_s;
}

// Every file of the folder and below, but those that say whose backups they are.
QStringList filesBelow(const QString &folder)
{
    QStringList names;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        names += file.isDir() ? filesBelow(file.filePath()) : QStringList {file.fileName()};
    names.removeAll(u"project.json"_s);
    return names;
}

// In a process of its own: what it does to the disk under SQLite stays there.
int inChild(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

// Copies that are made by themselves, and their way back.
class TestBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<TemporaryProject>();
        m_temporary->project().importArticles(someArticles(20, u"first"_s));
        QVERIFY(m_temporary->store().flush());
        m_place = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { turnClock(0); }

    void backup_holdsWhatTheProjectHeld_whileItIsOpen()
    {
        const auto made = back();
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        QVERIFY(*made);
        QCOMPARE((*made)->number, 1);
        QCOMPARE(contentsOf((*made)->path), contentsOf(project()));
        QCOMPARE(backupsOf(m_place->path(), project()), std::vector {**made});
        const auto all = allBackups(m_place->path());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.front().project, project());
        QCOMPARE(filesBelow(m_place->path()).size(), 1);
    }

    void unchangedProject_isNotBackedUpAgain()
    {
        QVERIFY(back()->has_value());
        QVERIFY(!back()->has_value());
        m_temporary->project().takeSnapshot(u"now"_s).value();
        QVERIFY(m_temporary->store().flush());
        const auto second = back();
        QVERIFY(second->has_value());
        QCOMPARE((*second)->number, 2);
        QVERIFY(!back()->has_value());
    }

    void clockThatGoesBack_changesNoOrder()
    {
        QVERIFY(back()->has_value());
        turnClock(-10 * 365 * 86400LL);
        m_temporary->project().importArticles(someArticles(1, u"second"_s));
        QVERIFY(m_temporary->store().flush());
        const auto second = back();
        QVERIFY(second->has_value());
        const auto all = backupsOf(m_place->path(), project());
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.front().number, 2);
        QVERIFY(all.front().at < all.back().at);
        QVERIFY(!back()->has_value()); // the one made last is the one to compare with
        turnClock(20 * 365 * 86400LL); // far ahead: all are too old, and the newest stays
        m_temporary->project().importArticles(someArticles(1, u"third"_s));
        QVERIFY(m_temporary->store().flush());
        QVERIFY(back()->has_value());
        QCOMPARE(backupsOf(m_place->path(), project()).front().number, 3);
        QCOMPARE(backupsOf(m_place->path(), project()).size(), 1);
    }

    void tooManyOrTooOld_areDropped_data()
    {
        QTest::addColumn<QList<int>>("hoursAgo"); // newest first
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<int>>("left");
        QTest::newRow("few") << QList {0, 1, 2} << 5 << QList {0, 1, 2};
        QTest::newRow("none") << QList<int> {} << 5 << QList<int> {};
        QTest::newRow("old") << QList {0, 1, 24 * 100} << 5 << QList {0, 1};
        QTest::newRow("only old ones") << QList {24 * 100, 24 * 200} << 5 << QList {24 * 100};
        QTest::newRow("one is kept") << QList {0, 1, 2, 3} << 1 << QList {0};
        QTest::newRow("none is kept, which cannot be") << QList {0, 1} << 0 << QList {0};
        QTest::newRow("the closest for its age goes")
            << QList {0, 1, 24, 25, 24 * 30} << 4 << QList {0, 1, 25, 24 * 30};
        QTest::newRow("of tomorrow") << QList {-24, 1, 2} << 2 << QList {-24, 2};
    }

    void tooManyOrTooOld_areDropped()
    {
        QFETCH(QList<int>, hoursAgo);
        QFETCH(int, most);
        QFETCH(QList<int>, left);
        const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
        std::vector<Backup> all;
        for (const int hours : hoursAgo)
            all.push_back({int(hoursAgo.size() - qsizetype(all.size())), now.addSecs(-3600LL * hours), {}, 0});
        const auto gone = superfluousBackups(all, {most, 90}, now);
        QList<int> kept;
        for (const Backup &backup : all) {
            if (std::ranges::find(gone, backup) == gone.end())
                kept.append(int(backup.at.secsTo(now) / 3600));
        }
        QCOMPARE(kept, left);
    }

    void aMonthOfWork_isKeptCloselyThenLoosely()
    {
        const QDateTime begin(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC);
        std::vector<Backup> kept;
        for (int halfHour = 0; halfHour < 30 * 48; ++halfHour) {
            const QDateTime now = begin.addSecs(1800LL * halfHour);
            kept.insert(kept.begin(), {halfHour + 1, now, {}, 0});
            for (const Backup &gone : superfluousBackups(kept, {20, 90}, now))
                std::erase(kept, gone);
        }
        QCOMPARE(kept.size(), 20);
        const auto hoursBefore = [&kept](size_t i) { return kept[i].at.secsTo(kept.front().at) / 3600; };
        QVERIFY(hoursBefore(4) <= 6); // some of today,
        QVERIFY(hoursBefore(10) <= 24 * 7); // of this week,
        QVERIFY(hoursBefore(19) >= 24 * 25); // and of a month ago
    }

    void restored_isWhatItWas_andWhatItIsNowIsPutAside()
    {
        const QString then = contentsOf(project());
        QVERIFY(back()->has_value());
        m_temporary->project().importArticles(someArticles(3, u"second"_s));
        m_temporary->close();
        const QString now = contentsOf(project());
        QVERIFY(then != now);
        const auto aside = restoreBackup(backupsOf(m_place->path(), project()).front().path, project(), u"tester"_s);
        QVERIFY2(aside, aside ? "" : qPrintable(aside.error().text()));
        QCOMPARE(contentsOf(project()), then);
        QCOMPARE(contentsOf(*aside), now);
        m_temporary->reopen(); // it can be worked on
        m_temporary->project().importArticles(someArticles(1, u"third"_s));
        QVERIFY(m_temporary->store().flush());
        QVERIFY(back()->has_value());
    }

    void damagedOrMissingProject_isReplaced()
    {
        QVERIFY(back()->has_value());
        m_temporary->close();
        const QString then = contentsOf(project());
        const QString backup = backupsOf(m_place->path(), project()).front().path;
        QFile damaged(project());
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(4096));
        damaged.write(QByteArray(200'000, 'x'));
        damaged.close();
        const auto aside = restoreBackup(backup, project(), u"tester"_s);
        QVERIFY(aside && !aside->isEmpty());
        QCOMPARE(contentsOf(project()), then);
        QVERIFY(QFile::remove(project()));
        const auto again = restoreBackup(backup, project(), u"tester"_s);
        QVERIFY(again);
        QCOMPARE(*again, QString());
        QCOMPARE(contentsOf(project()), then);
    }

    void openProjectOrBadBackup_isRefused_andNothingChanges()
    {
        QVERIFY(back()->has_value());
        const QString backup = backupsOf(m_place->path(), project()).front().path;
        const auto locked = restoreBackup(backup, project(), u"tester"_s);
        QVERIFY(!locked);
        QCOMPARE(locked.error().kind, Error::Kind::Locked);
        m_temporary->close();
        const QString now = contentsOf(project());
        QFile damaged(backup);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(20'000));
        damaged.write(QByteArray(100'000, 'x'));
        damaged.close();
        const auto bad = restoreBackup(backup, project(), u"tester"_s);
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, Error::Kind::Corrupt);
        QCOMPARE(contentsOf(project()), now);
        QCOMPARE(filesBelow(QFileInfo(project()).path()), QStringList {QFileInfo(project()).fileName()});
    }

    void stopped_leavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto made = makeBackup(project(), m_place->path(), {}, stop.get_token());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Cancelled);
        QCOMPARE(filesBelow(m_place->path()), QStringList());
    }

    void leftByAKilledProgram_isCleared()
    {
        QVERIFY(QDir().mkpath(backupFolderOf(m_place->path(), project())));
        QFile part(backupFolderOf(m_place->path(), project()) + u"/.backup.part"_s);
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write("half") == 4);
        part.close();
        QVERIFY(back()->has_value());
        QCOMPARE(filesBelow(m_place->path()).size(), 1);
    }

    void placeThatIsFullWhileItIsWritten_isToldOf_andHoldsNothing()
    {
        for (rlim_t room = 20'000; room < rlim_t(QFileInfo(project()).size()); room += 60'000) {
            {
                const FullDisk full(room);
                const auto made = back();
                QVERIFY(!made);
                QCOMPARE(made.error().kind, Error::Kind::Io);
                QVERIFY(!made.error().remedy.isEmpty());
            }
            QCOMPARE(filesBelow(m_place->path()), QStringList());
        }
        QVERIFY(back()->has_value());
    }

    void diskThatIsFullWhileItIsRestored_leavesTheProjectAsItIs()
    {
        QVERIFY(back()->has_value());
        m_temporary->project().importArticles(someArticles(3, u"second"_s));
        m_temporary->close();
        const QString now = contentsOf(project());
        const QString backup = backupsOf(m_place->path(), project()).front().path;
        for (rlim_t room = 20'000; room < rlim_t(QFileInfo(backup).size()); room += 60'000) {
            {
                const FullDisk full(room);
                QCOMPARE(restoreBackup(backup, project(), u"tester"_s).error().kind, Error::Kind::Io);
            }
            QCOMPARE(filesBelow(QFileInfo(project()).path()), QStringList {QFileInfo(project()).fileName()});
        }
        QCOMPARE(contentsOf(project()), now);
    }

    void faultyDisk_givesAWholeBackupOrNone_data()
    {
        QTest::addColumn<DiskFault::Kind>("kind");
        QTest::newRow("full") << DiskFault::Kind::Full;
        QTest::newRow("full once") << DiskFault::Kind::FullOnce;
        QTest::newRow("short write") << DiskFault::Kind::ShortWrite;
        QTest::newRow("no sync") << DiskFault::Kind::NoSync;
        QTest::newRow("no read") << DiskFault::Kind::NoRead;
    }

    void faultyDisk_givesAWholeBackupOrNone()
    {
        QFETCH(DiskFault::Kind, kind);
        m_temporary->close();
        const QString now = contentsOf(project());
        for (int at = 1; at < 60; at += 7) {
            const int code = inChild([&] {
                installFaultyDisk();
                setDiskFault({.kind = kind, .at = at});
                const auto made = back();
                return made ? 0 : made.error().remedy.isEmpty() ? 2 : 1;
            });
            QVERIFY2(code == 0 || code == 1, qPrintable(u"%1: %2"_s.arg(at).arg(code)));
            const QStringList files = filesBelow(m_place->path());
            QCOMPARE(int(files.size()), code == 0 ? 1 : 0);
            for (const Backup &backup : backupsOf(m_place->path(), project())) {
                QCOMPARE(contentsOf(backup.path), now);
                QVERIFY(QFile::remove(backup.path));
            }
            QCOMPARE(contentsOf(project()), now);
        }
    }

    void twoAtOnce_makeOneSoundBackup()
    {
        m_temporary->close();
        std::vector<pid_t> children;
        for (int i = 0; i < 2; ++i) {
            const pid_t child = fork();
            if (child == 0)
                _exit(back() ? 0 : 1);
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = -1;
            QCOMPARE(waitpid(child, &status, 0), child);
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        const auto all = backupsOf(m_place->path(), project());
        QCOMPARE(all.size(), 1);
        QCOMPARE(contentsOf(all.front().path), contentsOf(project()));
    }

private:
    QString project() const { return m_temporary->path(); }
    Result<std::optional<Backup>> back() const { return makeBackup(project(), m_place->path(), {}); }

    std::unique_ptr<TemporaryProject> m_temporary;
    std::unique_ptr<QTemporaryDir> m_place;
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
