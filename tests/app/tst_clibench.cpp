// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QJsonDocument>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What scripts may rely on in `quipu bench`. Never how long anything takes.
class TestCliBench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_namesOneALine()
    {
        const CliRun run = runCli({u"bench"_s, u"--list"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.errors.isEmpty());
        QVERIFY(QList<QByteArray>(run.output.split('\n')).contains("extract"));
        QVERIFY(QList<QByteArray>(run.output.split('\n')).contains("charts"));
        QVERIFY(QList<QByteArray>(run.output.split('\n')).contains("reader"));
    }

    void wrongUsage_isOneLineAndCode2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown name") << QStringList {u"bench"_s, u"extrct"_s};
        QTest::newRow("no name") << QStringList {u"bench"_s};
        QTest::newRow("no articles") << QStringList {u"bench"_s, u"extract"_s, u"--articles"_s, u"0"_s};
    }

    void wrongUsage_isOneLineAndCode2()
    {
        QFETCH(const QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.startsWith("quipu: ") && run.errors.count('\n') == 1, run.errors);
    }

    void everyBenchmark_answersWithRowsOfOneShape_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("rows");
        QTest::newRow("extract") << QStringList {u"extract"_s, u"--articles"_s, u"2"_s} << 6;
        QTest::newRow("charts") << QStringList {u"charts"_s, u"--figures"_s, u"2400"_s, u"--points"_s, u"2000"_s} << 5;
        QTest::newRow("reader") << QStringList {u"reader"_s, u"--characters"_s, u"20000"_s} << 5;
    }
    void everyBenchmark_answersWithRowsOfOneShape()
    {
        QFETCH(QStringList, words);
        QFETCH(int, rows);
        const CliRun run = runCli(QStringList {u"bench"_s, u"--rounds"_s, u"1"_s} + words);
        QVERIFY2(run.code == 0, run.errors);
        const QList<QByteArray> lines = run.output.trimmed().split('\n');
        QVERIFY(lines.size() >= rows);
        for (const QByteArray &line : lines) {
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            QVERIFY2(!row.value(u"name"_s).toString().isEmpty() && !row.value(u"unit"_s).toString().isEmpty(), line);
            const double measured = row.value(u"this"_s).toDouble();
            const double reference = row.value(u"reference"_s).toDouble();
            QVERIFY2(measured > 0 && reference > 0, line);
            QVERIFY2(qFuzzyCompare(row.value(u"ratio"_s).toDouble(), measured / reference), line);
        }
    }

    // The other engines may be there or not.
    void search_answersWithOrWithoutPeers()
    {
        const CliRun run = runCli({u"bench"_s, u"search"_s, u"--collection"_s, u"200"_s, u"--rounds"_s, u"1"_s});
        QVERIFY2(run.code == 0, run.errors);
        QStringList names;
        for (const QByteArray &line : run.output.trimmed().split('\n')) {
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            names.append(row.value(u"name"_s).toString());
            QVERIFY2(row.value(u"this"_s).toDouble() > 0, line);
            const bool hasPeer = row.value(u"reference"_s).toDouble() > 0;
            QVERIFY2(hasPeer || !row.value(u"reference_is"_s).toString().isEmpty(), line);
        }
        for (const QString &name : {u"open"_s, u"key to rows"_s, u"prefix beside fts5"_s, u"best 50 beside xapian"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void extract_saysWhatItWorkedOn()
    {
        const CliRun run = runCli({u"bench"_s, u"extract"_s, u"--articles"_s, u"2"_s, u"--rounds"_s, u"1"_s});
        const QList<QByteArray> lines = run.output.trimmed().split('\n');
        const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
        QCOMPARE(first.value(u"name"_s).toString(), u"extract"_s);
        QCOMPARE(first.value(u"articles"_s).toInt(), 2);
        QVERIFY(first.value(u"figures"_s).toInt() > 10);
        QVERIFY(first.value(u"matches"_s).toInt() > 10);
    }
};

QTEST_GUILESS_MAIN(TestCliBench)
#include "tst_clibench.moc"
