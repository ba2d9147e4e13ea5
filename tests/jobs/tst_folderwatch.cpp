// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/folderwatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

constexpr FolderWatch::Pace quick {.poll = 60, .settle = 40, .notice = 10};

} // namespace

class TestFolderWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void cleanup() { m_watch.reset(); }

    void filesThatAreThere_arriveOnce()
    {
        write(u"a.txt"_s, "one");
        QVERIFY(QDir(m_folder->path()).mkpath(u"below/deeper"_s));
        write(u"below/deeper/b.txt"_s, "two");
        m_watch->add(m_folder->path());
        QTRY_COMPARE(m_arrived, (QStringList {u"a.txt"_s, u"below/deeper/b.txt"_s}));
        write(u"c.txt"_s, "three");
        QTRY_COMPARE(m_arrived.size(), 3);
        QCOMPARE(m_arrived.last(), u"c.txt"_s);
    }

    void whatIsNoDocument_staysOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("hidden") << u".hidden.txt"_s;
        QTest::newRow("a download under way") << u"page.html.part"_s;
        QTest::newRow("a browser's download") << u"page.html.crdownload"_s;
        QTest::newRow("an office's lock") << u"~$letter.docx"_s;
        QTest::newRow("a backup") << u"text.txt~"_s;
        QTest::newRow("a project") << u"study.quipu"_s;
        QTest::newRow("a project's journal") << u"study.quipu-wal"_s;
    }

    void whatIsNoDocument_staysOut()
    {
        QFETCH(QString, name);
        write(name, "x");
        write(u"document.txt"_s, "y");
        m_watch->add(m_folder->path());
        QTRY_COMPARE(m_arrived, QStringList {u"document.txt"_s});
    }

    void linksAreNotFollowed()
    {
        QTemporaryDir elsewhere;
        QFile secret(elsewhere.filePath(u"secret.txt"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(elsewhere.path(), path(u"link"_s)));
        QVERIFY(QFile::link(secret.fileName(), path(u"link.txt"_s)));
        write(u"document.txt"_s, "y");
        m_watch->add(m_folder->path());
        QTRY_COMPARE(m_arrived, QStringList {u"document.txt"_s});
    }

    void fileThatIsStillWritten_waits()
    {
        m_watch->add(m_folder->path());
        QFile growing(path(u"growing.txt"_s));
        QVERIFY(growing.open(QIODevice::WriteOnly));
        growing.write("begun");
        growing.flush();
        write(u"whole.txt"_s, "whole");
        QTRY_COMPARE(m_arrived, QStringList {u"whole.txt"_s});
        for (int looks = 0; looks < 3; ++looks) { // each of these makes it look again
            write(u"more%1.txt"_s.arg(looks), "more");
            QTRY_COMPARE(m_arrived.size(), looks + 2);
        }
        QVERIFY(!m_arrived.contains(u"growing.txt"_s));
        growing.write(" and ended");
        growing.close();
        QTRY_COMPARE(m_arrived.last(), u"growing.txt"_s);
    }

    void changedFile_arrivesAgain()
    {
        write(u"a.txt"_s, "one");
        m_watch->add(m_folder->path());
        QTRY_COMPARE(m_arrived.size(), 1);
        write(u"a.txt"_s, "one and more");
        QTRY_COMPARE(m_arrived, (QStringList {u"a.txt"_s, u"a.txt"_s}));
    }

    void whatArrivesWhileClosed_comesAtTheNextStart_andNothingElse()
    {
        write(u"a.txt"_s, "one");
        m_watch->add(m_folder->path());
        QTRY_COMPARE(m_arrived.size(), 1);
        const std::vector<WatchedFolder> kept = m_watch->folders();
        m_watch.reset();
        QFile old(path(u"old.txt"_s)); // moved here: its own time is of long ago
        QVERIFY(old.open(QIODevice::ReadWrite));
        old.write("old");
        QVERIFY(old.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000), QFileDevice::FileModificationTime));
        old.close();
        open();
        m_arrived.clear();
        m_watch->setFolders(kept);
        QTRY_COMPARE(m_arrived, QStringList {u"old.txt"_s});
        QSignalSpy again(m_watch.get(), &FolderWatch::arrived);
        write(u"last.txt"_s, "z");
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(m_arrived, (QStringList {u"old.txt"_s, u"last.txt"_s}));
    }

    void pausedFolder_isNotLookedAt_andCatchesUp()
    {
        m_watch->add(m_folder->path());
        m_watch->setPaused(m_folder->path(), true);
        QCOMPARE(m_watch->stateOf(m_folder->path()), FolderState::Paused);
        write(u"a.txt"_s, "one");
        QTemporaryDir other;
        QFile file(other.filePath(u"seen.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_watch->add(other.path());
        QTRY_COMPARE(m_arrived.size(), 1); // the other one's
        m_watch->setPaused(m_folder->path(), false);
        QTRY_COMPARE(m_arrived.size(), 2);
        QCOMPARE(m_arrived.last(), u"a.txt"_s);
    }

    void folderThatGoes_isMissed_andTakenUpWhenItReturns()
    {
        const QString folder = path(u"drive"_s);
        QVERIFY(QDir().mkpath(folder));
        write(u"drive/a.txt"_s, "one");
        m_watch->add(folder);
        QTRY_COMPARE(m_arrived.size(), 1);
        QSignalSpy missing(m_watch.get(), &FolderWatch::wentMissing);
        QVERIFY(QDir().rename(folder, path(u"unmounted"_s)));
        QTRY_COMPARE(missing.size(), 1);
        QCOMPARE(m_watch->stateOf(folder), FolderState::Missing);
        write(u"unmounted/b.txt"_s, "two");
        QVERIFY(QDir().rename(path(u"unmounted"_s), folder));
        QTRY_COMPARE(m_watch->stateOf(folder), FolderState::Watched);
        QTRY_COMPARE(m_arrived, (QStringList {u"drive/a.txt"_s, u"drive/b.txt"_s}));
    }

    void removedFolder_isForgotten()
    {
        m_watch->add(m_folder->path());
        m_watch->remove(m_folder->path());
        QVERIFY(m_watch->folders().empty());
    }

private:
    void open()
    {
        m_arrived.clear();
        m_watch = std::make_unique<FolderWatch>();
        m_watch->setPace(quick);
        connect(m_watch.get(), &FolderWatch::arrived, this, [this](const QString &, const QStringList &files) {
            QStringList names;
            for (const QString &file : files)
                names.append(QDir(m_folder->path()).relativeFilePath(file));
            names.sort();
            m_arrived.append(names);
            for (QString &name : m_arrived)
                name = name.startsWith(u".."_s) ? name.section(u'/', -1) : name;
        });
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FolderWatch> m_watch;
    QStringList m_arrived;
};

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
