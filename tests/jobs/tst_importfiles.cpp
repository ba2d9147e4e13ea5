// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importing.h"
#include "models/jobs/importjob.h"
#include "tests/support/temporaryproject.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString lastPart(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

} // namespace

class TestImportFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folder_arrivesInOrder_badFilesAreNamed_duplicatesOnce();
    void projectInTheFolder_isPassedOver();
    void finishedTable_isNotParsedAgain();
    void knownBytes_areDuplicates();
    void manyFiles_keepTheirOrder_onManyThreads();
    void stoppedImport_keepsWhatArrived();
    void withoutExtraction_nothingIsProposed();
    void job_bringsBatchesToTheGuiLane_andTheProjectKeepsThem();
    void sampleArticles_areSound();
};

void TestImportFiles::folder_arrivesInOrder_badFilesAreNamed_duplicatesOnce()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"inner"_s));
    writeFile(folder.filePath(u"a.txt"_s), "First piece\n\nWords of the first.\n");
    writeFile(folder.filePath(u"b.txt"_s), QByteArray("\x00\x01\x02\x03\x00\xff binary", 14));
    writeFile(folder.filePath(u"c.txt"_s), "First piece\n\nWords of the first.\n");
    writeFile(folder.filePath(u"d.txt"_s), "");
    writeFile(folder.filePath(u"inner/e.txt"_s), "Second piece\n\nWords of the second.\n");
    QStringList arrived;
    ImportListener listener;
    listener.arrived = [&arrived](const std::vector<Addition> &batch) {
        for (const Addition &addition : batch)
            arrived.append(addition.article.fileName());
    };
    const ImportReport report = importFiles({folder.path(), folder.filePath(u"missing.txt"_s)}, {}, listener);
    QCOMPARE(arrived, QStringList({u"a.txt"_s, u"e.txt"_s}));
    QCOMPARE(report.duplicates.size(), 1);
    QCOMPARE(lastPart(report.duplicates.front().file), u"c.txt"_s);
    QCOMPARE(lastPart(report.duplicates.front().of), u"a.txt"_s);
    QStringList failed;
    for (const ImportReport::Failure &failure : report.failed) {
        failed.append(lastPart(failure.file));
        QVERIFY(!failure.error.what.isEmpty());
        QVERIFY(!failure.error.remedy.isEmpty());
    }
    QCOMPARE(failed, QStringList({u"b.txt"_s, u"d.txt"_s, u"missing.txt"_s}));
    QVERIFY(!report.cancelled);
}

void TestImportFiles::projectInTheFolder_isPassedOver()
{
    QTemporaryDir folder;
    for (const QString &name : {u"p.quipu"_s, u"p.quipu-wal"_s, u"q.quipu.txt"_s})
        writeFile(folder.filePath(name), "Piece\n\nWords of " + name.toUtf8() + ".\n");
    QVERIFY(QDir(folder.path()).mkdir(u"inner"_s));
    writeFile(folder.filePath(u"inner/p.quipu"_s), "Piece\n\nWords of another.\n");
    ImportOptions options;
    options.project = folder.filePath(u"p.quipu"_s);
    QCOMPARE(importFiles({folder.path()}, options, {}).files, 2);
}

void TestImportFiles::finishedTable_isNotParsedAgain()
{
    QTemporaryDir folder;
    writeFile(folder.filePath(u"a.csv"_s), "title,text\nNets,The nets were old.\nIce,No ice came.\n");
    writeFile(folder.filePath(u"b.html"_s), "<!DOCTYPE html><html><body><p>One page, one text.</p></body></html>");
    ImportOptions options;
    options.guard.program = QStringLiteral(QUIPU_PROGRAM);
    size_t arrived = 0;
    QStringList told;
    ImportListener listener;
    listener.arrived = [&](const std::vector<Addition> &batch) {
        arrived += batch.size();
        told.append(u"arrived"_s);
    };
    listener.finished = [&](const QByteArray &sha256) {
        options.finished.insert(sha256);
        told.append(u"finished"_s);
    };
    QVERIFY(importFiles({folder.path()}, options, listener).failed.empty());
    QCOMPARE(arrived, size_t(3));
    QCOMPARE(told, (QStringList {u"arrived"_s, u"finished"_s})); // in this order: it may be relied on
    arrived = 0;
    const ImportReport report = importFiles({folder.path()}, options, listener);
    QCOMPARE(arrived, size_t(1));
    QCOMPARE(report.duplicates.size(), size_t(1));
    QCOMPARE(lastPart(report.duplicates.front().file), u"a.csv"_s);
}

void TestImportFiles::knownBytes_areDuplicates()
{
    QTemporaryDir folder;
    writeFile(folder.filePath(u"a.txt"_s), "First piece\n\nWords of the first.\n");
    ImportListener listener;
    listener.knownBytes = [] {
        return KnownBytes([](const QByteArray &) { return KnownSource {.same = {1}, .name = u"earlier.txt"_s}; });
    };
    listener.arrived = [](const std::vector<Addition> &) { QFAIL("it is known"); };
    const ImportReport report = importFiles({folder.path()}, {}, listener);
    QCOMPARE(report.duplicates.front().of, u"earlier.txt"_s);
    QCOMPARE(report.bytes, QFileInfo(folder.filePath(u"a.txt"_s)).size()); // they were read, if not analysed
}

void TestImportFiles::manyFiles_keepTheirOrder_onManyThreads()
{
    QTemporaryDir folder;
    QStringList expected;
    for (int i = 0; i < 700; ++i) {
        const QString name = u"%1.txt"_s.arg(i, 4, 10, QLatin1Char('0'));
        writeFile(folder.filePath(name),
                  "Piece " + QByteArray::number(i) + "\n\n" + QByteArray("words ").repeated(1 + i % 50) + "\n");
        expected.append(name);
    }
    QStringList arrived;
    int batches = 0;
    ImportListener listener;
    listener.arrived = [&](const std::vector<Addition> &batch) {
        ++batches;
        for (const Addition &addition : batch)
            arrived.append(addition.article.fileName());
    };
    const ImportReport report = importFiles({folder.path()}, {.analysis = {.extract = false}, .threads = 8}, listener);
    QCOMPARE(arrived, expected);
    QCOMPARE(batches, 3);
    QVERIFY(report.failed.empty());
}

void TestImportFiles::stoppedImport_keepsWhatArrived()
{
    QTemporaryDir folder;
    for (int i = 0; i < 600; ++i)
        writeFile(folder.filePath(u"%1.txt"_s.arg(i)), "Piece " + QByteArray::number(i) + "\n\nWords.\n");
    std::stop_source stop;
    size_t arrived = 0;
    ImportListener listener;
    listener.arrived = [&](const std::vector<Addition> &batch) {
        arrived += batch.size();
        stop.request_stop();
    };
    const ImportReport report
        = importFiles({folder.path()}, {.analysis = {.extract = false}}, listener, stop.get_token());
    QVERIFY(report.cancelled);
    QVERIFY(arrived >= 256 && arrived < 600);
}

void TestImportFiles::withoutExtraction_nothingIsProposed()
{
    ArticleDraft draft;
    draft.path = u"a.txt"_s;
    draft.text = u"Survey\n\nPeru grew 61,200 hectares of coca in 2010.\n"_s;
    const Addition plain = analyse(draft, {.extract = false});
    QVERIFY(plain.mentions.empty() && plain.figures.empty());
    const Addition full = analyse(draft);
    QVERIFY(!full.mentions.empty());
    QCOMPARE(full.figures.size(), 1);
    QCOMPARE(full.figures.front().value, 61200.0);
}

void TestImportFiles::job_bringsBatchesToTheGuiLane_andTheProjectKeepsThem()
{
    TemporaryProject temporary;
    QTemporaryDir folder;
    writeFile(folder.filePath(u"a.txt"_s), "First piece\n\nWords of the first.\n");
    ImportJob job(temporary.path());
    connect(&job, &ImportJob::arrived, &temporary.project(),
            [&temporary](const std::vector<Addition> &batch) { temporary.project().importArticles(batch); });
    QSignalSpy progressed(&job, &ImportJob::progressed);
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start({folder.path()});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(progressed.first(), (QVariantList {0, 1, folder.filePath(u"a.txt"_s)}));
    QCOMPARE(progressed.last(), (QVariantList {1, 1, QString()}));
    QCOMPARE(temporary.reader()->counts()->articles, 1);
    job.start({folder.path()});
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(finished.at(1).at(0).value<ImportReport>().duplicates.size(), 1);
    QCOMPARE(temporary.reader()->counts()->articles, 1);
}

void TestImportFiles::sampleArticles_areSound()
{
    TemporaryProject temporary;
    ImportListener listener;
    listener.arrived
        = [&temporary](std::vector<Addition> batch) { temporary.project().importArticles(std::move(batch)); };
    const ImportReport report = importFiles({QStringLiteral(QUIPU_SOURCE_DIR "/resources/sample")}, {}, listener);
    QVERIFY(report.duplicates.empty());
    QVERIFY(temporary.reader()->counts()->articles >= 5);
    QVERIFY(temporary.reader()->counts()->figures >= 20);
    QCOMPARE(*temporary.reader()->verify(), QStringList());
}

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
