// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectcopy.h"
#include "tests/durability/faultydisk.h"
#include "tests/merging/mergedcopies.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putInto(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

// Merges where the disk fails, and of files that are not as today's Quipu writes them.
class TestMergedFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installFaultyDisk();
        std::vector<Addition> additions;
        for (int i = 0; i < 30; ++i)
            additions.push_back(article(u"Piece %1\nThe council met in the valley."_s.arg(i), u"%1.txt"_s.arg(i)));
        Work(path(u"theirs"_s), u"beto"_s).project->importArticles(additions);
        Work(path(u"first"_s), u"ana"_s).project->importArticles({article(u"Mine\nA text."_s, u"mine.txt"_s)});
        m_before = contentOf(path(u"first"_s));
    }

    void diskFailsMeanwhile_allOrNothingIsMerged_data()
    {
        QTest::addColumn<DiskFault::Kind>("kind");
        QTest::newRow("no room once") << DiskFault::Kind::FullOnce;
        QTest::newRow("no room") << DiskFault::Kind::Full;
        QTest::newRow("half a write") << DiskFault::Kind::ShortWrite;
        QTest::newRow("no sync") << DiskFault::Kind::NoSync;
        QTest::newRow("no read") << DiskFault::Kind::NoRead;
    }

    void diskFailsMeanwhile_allOrNothingIsMerged()
    {
        QFETCH(const DiskFault::Kind, kind);
        int failures = 0;
        for (int at = 1; at <= 24; ++at) {
            const QString into = path(u"into"_s);
            QFile::remove(into);
            QVERIFY(copyProject(path(u"first"_s), into));
            bool isMerged = false;
            {
                auto store = *SqlStore::open(into, false);
                Project project(*store, store->opened(), u"ana"_s);
                const auto plan = planMerge({into, path(u"theirs"_s), project.numbers()});
                QVERIFY(plan);
                setDiskFault({kind, at});
                QVERIFY(project.merge(plan->finished(), plan->given, plan->after));
                isMerged = bool(store->flush());
                setDiskFault({});
                failures += isMerged ? 0 : 1;
            }
            const auto reader = readerOf(into);
            QCOMPARE(*reader->verify(), QStringList());
            QCOMPARE(reader->counts()->articles, isMerged ? 31 : 1);
            if (!isMerged)
                QCOMPARE(contentOf(into), m_before);
        }
        QVERIFY(failures > 0 || kind == DiskFault::Kind::NoRead);
    }

    void projectOfTheFirstSchema_isReadFromACopy()
    {
        const QString older = path(u"older"_s);
        const QByteArray bytes
            = qUncompress(bytesIn(QStringLiteral(QUIPU_SOURCE_DIR) + u"/tests/data/projects/schema-1.quipu.qz"_s));
        QVERIFY(putInto(older, bytes));
        const QString into = path(u"newer"_s);
        QVERIFY(copyProject(path(u"first"_s), into));
        const int articles = mergeInto(into, older).counts.at(u"articles"_s).added;
        QVERIFY(articles > 0);
        QCOMPARE(readerOf(into)->counts()->articles, articles + 1);
        QCOMPARE(*readerOf(into)->verify(), QStringList());
        QCOMPARE(bytesIn(older), bytes);
    }

    void damagedOrForeignFile_isRefused()
    {
        const QString damaged = path(u"damaged"_s);
        QByteArray bytes = bytesIn(path(u"theirs"_s));
        bytes.replace(16'384, 16'384, QByteArray(16'384, 'x')); // its second page
        QVERIFY(putInto(damaged, bytes));
        const Work ana(path(u"first"_s), u"ana"_s);
        const auto plan = planMerge({path(u"first"_s), damaged, ana.project->numbers()});
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == Error::Kind::Corrupt);
        QVERIFY(putInto(damaged, "no project"));
        QVERIFY(!planMerge({path(u"first"_s), damaged, ana.project->numbers()}));
        QCOMPARE(contentOf(path(u"first"_s)), m_before);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name + u".quipu"_s); }

    QTemporaryDir m_folder;
    QString m_before;
};

QTEST_GUILESS_MAIN(TestMergedFiles)
#include "tst_mergedfiles.moc"
