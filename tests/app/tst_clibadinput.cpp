// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlstore.h"
#include "tests/app/cliprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Files and projects as the world hands them over: each a clear message and the right exit code, and nothing lost.
class TestCliBadInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(writeFile(in(u"empty.txt"_s), {}));
        QVERIFY(writeFile(in(u"binary.txt"_s),
                          QByteArray("\x7f"
                                     "ELF\0\0\1\2\3\0\0\0\0",
                                     13)
                              .repeated(400)));
        QFile huge(in(u"huge.txt"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(200LL * 1024 * 1024)); // sparse: takes no room
        m_project = in(u"good.quipu"_s);
        QCOMPARE(runCli(QStringList {u"import"_s, m_project} + sampleFiles()).code, 0);
    }

    void badFile_isNamedAndTheRestGoesOn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << u"missing.txt"_s;
        QTest::newRow("empty") << u"empty.txt"_s;
        QTest::newRow("binary") << u"binary.txt"_s;
        QTest::newRow("200 MB") << u"huge.txt"_s;
    }

    void badFile_isNamedAndTheRestGoesOn()
    {
        QFETCH(const QString, file);
        const QString project = in(file + u".quipu"_s);
        const CliRun run = runCli({u"import"_s, project, in(file), sampleFiles().first()});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.object().value(u"imported"_s).toArray().size(), 1);
        const QJsonArray failed = run.object().value(u"failed"_s).toArray();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().toObject().value(u"file"_s).toString(), in(file));
        QVERIFY(!failed.first().toObject().value(u"error"_s).toString().isEmpty());
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(run.errors.startsWith("quipu: ") && run.errors.contains(file.toUtf8()), run.errors);

        QCOMPARE(runCli({u"import"_s, in(u"alone-"_s + file + u".quipu"_s), in(file)}).code, 2);
        const CliRun alone = runCli({u"read"_s, in(file)});
        QCOMPARE(alone.code, 2);
        QVERIFY(alone.object().contains(u"error"_s));
        const CliRun read = runCli({u"read"_s, in(file), sampleFiles().first()});
        QCOMPARE(read.code, 1);
        QVERIFY(read.array().at(0).toObject().contains(u"error"_s));
        QVERIFY(read.array().at(1).toObject().contains(u"text"_s));
        QCOMPARE(runCli({u"extract"_s, in(file), sampleFiles().first()}).code, 1);
    }

    void badProject_isRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray good = contentOf(m_project);
        QByteArray newer = good;
        newer.replace(60, 4, QByteArray("\0\1\0\0", 4)); // SQLite's user_version, big-endian
        QByteArray foreign = good;
        foreign.replace(68, 4, QByteArray("\0\0\0\7", 4)); // SQLite's application_id
        QByteArray damaged = good;
        for (qsizetype at = 8192; at + 4096 < damaged.size(); at += 8192)
            damaged.replace(at, 4096, QByteArray(4096, '\x5a'));
        QTest::newRow("text") << QByteArray("This is a letter, not a project.\n").repeated(40) << 2;
        QTest::newRow("another program's") << foreign << 2;
        QTest::newRow("newer") << newer << 3;
        QTest::newRow("damaged") << damaged << 3;
        QTest::newRow("cut short") << good.left(good.size() / 2) << 3;
    }

    void badProject_isRefusedAndLeftAlone()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        const QString project = in(QString::fromLatin1(QTest::currentDataTag()) + u".quipu"_s);
        QVERIFY(writeFile(project, bytes));
        const QList<QStringList> commands {{u"annotate"_s, project, u"1"_s, u"0"_s, u"4"_s, u"PLACE"_s},
                                           {u"import"_s, project, sampleFiles().first()},
                                           {u"undo"_s, project},
                                           {u"verify"_s, project}};
        for (const QStringList &command : commands) {
            const CliRun run = runCli(command);
            QVERIFY2(run.code == code, qPrintable(command.first() + u": "_s + QString::fromUtf8(run.errors)));
            QVERIFY(run.errors.startsWith("quipu: "));
        }
        QCOMPARE(contentOf(project), bytes);
    }

    void lockedProject_canBeReadButNotChanged()
    {
        const QByteArray before = contentOf(m_project);
        const Result<std::unique_ptr<SqlStore>> held = SqlStore::open(m_project, false);
        QVERIFY2(bool(held), held ? "" : qPrintable(held.error().text()));
        QCOMPARE(runCli({u"articles"_s, m_project}).array().size(), sampleFiles().size());
        QCOMPARE(runCli({u"verify"_s, m_project}).code, 0);
        const CliRun run = runCli({u"annotate"_s, m_project, u"1"_s, u"0"_s, u"4"_s, u"PLACE"_s});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.errorLines().size(), 1);
        QCOMPARE(contentOf(m_project), before);
    }

    void fullDisk_isSaidAndNothingIsLost()
    {
        const QString project = in(u"full.quipu"_s);
        QVERIFY(QFile::copy(m_project, project));
        QVERIFY(QDir().mkpath(in(u"many"_s)));
        const QByteArray text = contentOf(sampleFiles().first());
        for (int i = 0; i < 300; ++i)
            QVERIFY(writeFile(in(u"many/%1.txt"_s.arg(i)), text + QByteArray::number(i)));
        CliProcess process({u"import"_s, project, in(u"many"_s)});
        const rlim_t most = rlim_t(QFile(project).size()) + 100'000;
        process.setChildProcessModifier([most] {
            const rlimit limit {most, most};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        const CliRun run = process.finish();
        QVERIFY2(run.code == 2 || run.code == 1, run.errors);
        QVERIFY2(run.errors.startsWith("quipu: "), run.errors);
        QVERIFY(run.object().value(u"imported"_s).toArray().isEmpty());
        const CliRun verified = runCli({u"verify"_s, project});
        QVERIFY2(verified.code == 0, verified.output);
        QCOMPARE(runCli({u"articles"_s, project}).array().size(), sampleFiles().size());
        QCOMPARE(runCli({u"import"_s, project, in(u"many"_s)}).code, 0); // and goes on when there is room
    }

    void diskThatFillsHalfway_keepsWhatTheReportNames()
    {
        QByteArray lines;
        constexpr int count = 30'000;
        for (int i = 0; i < count; ++i)
            lines += QJsonDocument(QJsonObject {{u"title"_s, u"Report %1"_s.arg(i)},
                                                {u"text"_s, u"Coca %1 fell in the valley. "_s.arg(i).repeated(20)}})
                         .toJson(QJsonDocument::Compact)
                + '\n';
        QVERIFY(writeFile(in(u"many.jsonl"_s), lines));
        const QString project = in(u"halfway.quipu"_s);
        CliProcess process({u"import"_s, project, in(u"many.jsonl"_s), u"--no-extract"_s});
        process.setChildProcessModifier([] {
            const rlimit limit {34'000'000, 34'000'000}; // more than one transaction, less than all
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        const CliRun run = process.finish();
        QCOMPARE(run.code, 1);
        QVERIFY2(run.errors.contains(project.toUtf8()), run.errors);
        const qsizetype imported = run.object().value(u"imported"_s).toArray().size();
        QVERIFY2(imported > 0 && imported < count, qPrintable(QString::number(imported)));
        QCOMPARE(runCli({u"verify"_s, project}).object().value(u"articles"_s).toInt(), int(imported));
        const CliRun again = runCli({u"import"_s, project, in(u"many.jsonl"_s), u"--no-extract"_s});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.object().value(u"duplicates"_s).toArray().size(), imported);
        QCOMPARE(runCli({u"verify"_s, project}).object().value(u"articles"_s).toInt(), count);
    }

    void encodings_areReadForWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("UTF-8") << QByteArray("El ni\xc3\xb1o.\r\nFin.\r") << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf"
                                                       "El ni\xc3\xb1o.\r\nFin.\r")
                                         << u"UTF-8"_s;
        const QString utf16 = u"El niño.\r\nFin.\r"_s;
        QTest::newRow("UTF-16LE") << QByteArray("\xff\xfe")
                + QByteArray(reinterpret_cast<const char *>(utf16.utf16()), 2 * utf16.size())
                                  << u"UTF-16LE"_s;
        QTest::newRow("Latin-1") << QByteArray("El ni\xf1o.\r\nFin.\r") << u"ISO-8859-1"_s;
    }

    void encodings_areReadForWhatTheyAre()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, encoding);
        QVERIFY(writeFile(in(u"encoded.txt"_s), bytes));
        const QJsonObject read = runCli({u"read"_s, in(u"encoded.txt"_s)}).object();
        QCOMPARE(read.value(u"text"_s).toString(), u"El niño.\nFin.\n"_s);
        QCOMPARE(read.value(u"encoding"_s).toString(), encoding);
        for (const QString &key : {u"file"_s, u"format"_s, u"metadata"_s, u"boilerplate"_s, u"body"_s})
            QVERIFY(read.contains(key));
    }

    void extraction_answersEachLineWithOffsetsOfTheGivenText()
    {
        const QByteArray input
            = R"({"id":"a","text":"\ufeff😀 one.\r\nIn 2014 Peru had 300 hectares of coca.\r\n","language":"en"})"
              "\n\n"
              R"({"id":7,"text":"En 2014 el Perú tenía 300 hectáreas de coca.","published":"2015-02-03"})"
              "\n";
        const CliRun run = runCli({u"extract"_s, u"--jsonl"_s, u"-"_s}, input);
        QVERIFY2(run.code == 0, run.errors);
        const QList<QByteArray> lines = run.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first.value(u"id"_s).toString(), u"a"_s);
        const QJsonObject span = first.value(u"figures"_s).toArray().first().toObject().value(u"span"_s).toObject();
        QCOMPARE(span.value(u"text"_s).toString(), u"300 hectares"_s);
        QCOMPARE(span.value(u"start"_s).toInt(), 26); // mark, emoji and the return before the line feed are counted
        const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(second.value(u"id"_s).toInt(), 7);
        for (const QString &key : {u"metadata"_s, u"boilerplate"_s, u"mentions"_s, u"figures"_s})
            QVERIFY(second.contains(key));
        QCOMPARE(runCli({u"extract"_s, u"--jsonl"_s, u"-"_s}, input).output, run.output);
    }

    void badLine_isAnsweredAsSuchAndTheRestGoesOn()
    {
        const CliRun run = runCli({u"extract"_s, u"--jsonl"_s}, "not JSON\n{\"id\":\"b\",\"text\":\"In 2014.\"}\n");
        QCOMPARE(run.code, 1);
        const QList<QByteArray> lines = run.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(QJsonDocument::fromJson(lines[0]).object().contains(u"error"_s));
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(u"id"_s).toString(), u"b"_s);
        QVERIFY2(run.errors.contains("line 1"), run.errors);
    }

    void extraction_ofStandardInputAndFilesAgrees()
    {
        const QString file = sampleFiles().first();
        const CliRun fromFile = runCli({u"extract"_s, file});
        const CliRun fromInput = runCli({u"extract"_s, u"-"_s}, contentOf(file));
        QCOMPARE(fromFile.code, 0);
        QCOMPARE(fromInput.code, 0);
        const QJsonArray figures = fromFile.object().value(u"figures"_s).toArray();
        QVERIFY(!figures.isEmpty());
        QCOMPARE(fromInput.object().value(u"figures"_s).toArray().size(), figures.size());
        QCOMPARE(figures.first().toObject().value(u"figure"_s).toInt(), 1);
        QCOMPARE(runCli(QStringList {u"extract"_s} + sampleFiles()).output.count('\n'), sampleFiles().size());
    }

private:
    QString in(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_clibadinput.moc"
