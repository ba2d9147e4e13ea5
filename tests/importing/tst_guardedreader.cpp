// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentformats.h"
#include "models/importing/guardedreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString badWorker = QStringLiteral(QUIPU_BAD_WORKER);
const QString quipu = QStringLiteral(QUIPU_PROGRAM);

// A page of 200 by 283 points with a black box; readers find their way without a table of references.
const QByteArray onePage = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                           "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                           "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 283] /Contents 4 0 R >>\nendobj\n"
                           "4 0 obj\n<< /Length 18 >>\nstream\n50 50 100 100 re f\nendstream\nendobj\n"
                           "trailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n";

// A document that is parsed, whose reader is told to do something.
DocumentSource parsed(const QByteArray &what)
{
    return {QByteArray("<!DOCTYPE html><html><body><p>Words of a page.</p></body></html>\n" + what), u"page.html"_s};
}

// What the sink hears: a text, or what went wrong.
QStringList heard(GuardedReader &reader, const DocumentSource &source, const std::stop_token &stop = {})
{
    QStringList all;
    reader.read(
        source, [&all](const Result<ArticleDraft> &draft) { all.append(draft ? draft->text : draft.error().text()); },
        stop);
    return all;
}

} // namespace

class TestGuardedReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbatimText_needsNoProcess()
    {
        GuardedReader reader({});
        QCOMPARE(heard(reader, {"Plain words.", u"a.txt"_s}), QStringList {u"Plain words."_s});
        QVERIFY(heard(reader, {"", u"a.txt"_s}).constFirst().contains(u"empty"_s));
    }

    void pageOfADocument_isDrawn_orRefused_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("drawnWidth"); // 0: refused
        QTest::newRow("a page") << onePage << 1 << 300 << 300;
        QTest::newRow("too narrow") << onePage << 1 << -5 << 100;
        QTest::newRow("too wide") << onePage << 1 << 1'000'000 << 4239;
        QTest::newRow("no such page") << onePage << 2 << 300 << 0;
        QTest::newRow("page nought") << onePage << 0 << 300 << 0;
        QTest::newRow("no document") << QByteArray("Plain words.") << 1 << 300 << 0;
        QTest::newRow("nothing") << QByteArray() << 1 << 300 << 0;
    }

    void pageOfADocument_isDrawn_orRefused()
    {
        QFETCH(QByteArray, document);
        QFETCH(int, page);
        QFETCH(int, width);
        QFETCH(int, drawnWidth);
        GuardedReader reader({QStringLiteral(QUIPU_PROGRAM)});
        const Result<PagePicture> drawn = reader.drawPage({document, page, width});
        QCOMPARE(bool(drawn), drawnWidth != 0);
        if (!drawn)
            return;
        QVERIFY(drawn->isSound());
        QVERIFY(std::abs(drawn->width - drawnWidth) <= 1);
        QCOMPARE(drawn->pages, 1);
        QVERIFY(drawn->pixels.contains(QByteArray(3, '\0'))); // the black box on it
        QCOMPARE(heard(reader, {"Plain words.", u"a.txt"_s}), QStringList {u"Plain words."_s});
    }

    void pageWithoutProcess_isRefused()
    {
        QVERIFY(!GuardedReader({}).drawPage({onePage, 1, 300}));
        QVERIFY(!GuardedReader({badWorker}).drawPage({onePage, 1, 300}));
    }

    void missingFile_isToldOnce()
    {
        GuardedReader reader({});
        QStringList all;
        reader.read(u"/nowhere/a.txt"_s,
                    [&all](const Result<ArticleDraft> &draft) { all.append(draft.error().text()); });
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().contains(u"no such file"_s));
    }

    void withoutProcess_nothingIsParsed_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("none") << QString();
        QTest::newRow("missing") << u"/nowhere/quipu"_s;
        QTest::newRow("another program") << u"/bin/true"_s;
    }

    void withoutProcess_nothingIsParsed()
    {
        QFETCH(QString, program);
        GuardedReader reader({program});
        const QStringList all = heard(reader, parsed("x"));
        QCOMPARE(all.size(), 1);
        QVERIFY2(all.first().contains(u"guarded process"_s), qPrintable(all.first()));
        QVERIFY2(all.first().contains(u"page.html"_s), qPrintable(all.first()));
    }

    void badDocument_isToldByName_andTheNextIsRead_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("crash") << QByteArray("crash") << u"crashed its reader"_s;
        QTest::newRow("hang") << QByteArray("hang") << u"longer than 1 second"_s;
        QTest::newRow("memory") << QByteArray("swell") << u"512 MB of memory"_s;
        QTest::newRow("network") << QByteArray("connect") << u"forbidden"_s;
        QTest::newRow("flood") << QByteArray("claim much") << u"more than can be taken"_s;
        QTest::newRow("nonsense") << QByteArray("talk nonsense") << u"makes no sense"_s;
    }

    void badDocument_isToldByName_andTheNextIsRead()
    {
        QFETCH(QByteArray, what);
        QFETCH(QString, says);
        GuardedReader reader({badWorker, {.seconds = 1, .megabytes = 512}});
        QCOMPARE(heard(reader, parsed("good")), QStringList {u"good"_s});
        const QStringList all = heard(reader, parsed(what));
        QCOMPARE(all.size(), 1);
        QVERIFY2(all.first().contains(says), qPrintable(all.first()));
        QVERIFY2(all.first().contains(u"page.html"_s), qPrintable(all.first()));
        QCOMPARE(heard(reader, parsed("good again")), QStringList {u"good again"_s});
    }

    void whatCameBeforeTheHang_isKept()
    {
        GuardedReader reader({badWorker, {.seconds = 1}});
        const QStringList all = heard(reader, parsed("two and hang"));
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.mid(0, 2), (QStringList {u"one"_s, u"two"_s}));
    }

    void columnsThatWereSaid_reachTheProcess()
    {
        auto choices = std::make_shared<ColumnChoices>();
        choices->always = {{u"text"_s, u"Leib"_s}};
        GuardedReader reader({quipu});
        const DocumentSource table {"Kopf,Leib\nNetze,Die Netze.\n", u"a.csv"_s};
        QVERIFY(heard(reader, table).constFirst().contains(u"No column"_s));
        reader.setColumns(choices);
        QCOMPARE(heard(reader, table), QStringList {u"Die Netze."_s});
    }

    void tableHead_comesFromTheProcess()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Kopf,Leib\nNetze,Die Netze.\n");
        file.close();
        GuardedReader reader({quipu});
        const TableHead head {{u"Kopf"_s, u"Leib"_s}, {{u"Netze"_s, u"Die Netze."_s}}};
        QCOMPARE(*reader.tableHead(file.fileName()), head);
        GuardedReader unguarded({});
        QVERIFY(!unguarded.tableHead(file.fileName()));
        QVERIFY(!reader.tableHead(folder.filePath(u"none.csv"_s)));
    }

    void knownBytes_areNotParsed()
    {
        GuardedReader reader({badWorker, {.seconds = 1}});
        QStringList asked;
        reader.setKnown([&asked](const QString &name, const QByteArray &sha256, qint64 bytes) {
            asked.append(name + u' ' + QString::number(sha256.size()) + (bytes > 0 ? u""_s : u" empty"_s));
            return true;
        });
        QVERIFY(heard(reader, parsed("crash")).isEmpty());
        QCOMPARE(asked, QStringList {u"page.html 64"_s});
        QCOMPARE(heard(reader, {"Plain words.", u"a.txt"_s}), QStringList {u"Plain words."_s});
    }

    void stopped_saysNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        GuardedReader reader({badWorker});
        QVERIFY(heard(reader, parsed("good"), stop.get_token()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestGuardedReader)
#include "tst_guardedreader.moc"
