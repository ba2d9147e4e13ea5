// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// States of a project compared, restored, exported, compacted and recovered, from one process to the next.
class TestCliStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".quipu"_s);
        const QString text = m_folder.filePath(u"emoji.txt"_s);
        QVERIFY(writeFile(text, "Sum of Quillabamba\n\nIt had 300 hectares in 2014.\n"));
        QCOMPARE(runCli({u"import"_s, m_project, text}).code, 0);
    }

    void snapshot_isCompared_andRestored()
    {
        const QJsonArray before = mentions();
        QCOMPARE(runCli({u"snapshot"_s, m_project, u"first"_s}).code, 0);
        QCOMPARE(runCli({u"snapshots"_s, m_project}).array().size(), 1);
        QCOMPARE(annotate({}).code, 0);
        const QJsonObject compared = runCli({u"compare"_s, m_project, u"first"_s}).object();
        QCOMPARE(compared[u"items"_s].toArray().size(), 1);
        QCOMPARE(compared[u"counts"_s][u"mentions"_s][u"added"_s].toInt(), 1);
        QCOMPARE(compared[u"from"_s][u"name"_s].toString(), u"first"_s);
        QCOMPARE(runCli({u"compare"_s, m_project, u"none such"_s}).code, 2);
        QCOMPARE(runCli({u"restore"_s, m_project, u"first"_s}).object()[u"edits"_s].toInt(), 1);
        QCOMPARE(mentions(), before);
        QVERIFY(runCli({u"compare"_s, m_project, u"first"_s}).object()[u"items"_s].toArray().isEmpty());
        QCOMPARE(runCli({u"undo"_s, m_project}).code, 0);
        QVERIFY(mentions() != before);
        QCOMPARE(runCli({u"verify"_s, m_project}).code, 0);
    }

    void history_isExported_compacted_andStillTold()
    {
        QCOMPARE(annotate({}).code, 0);
        QCOMPARE(runCli({u"history"_s, m_project, u"--article"_s, u"emoji.txt"_s}).array().size(), 2);
        QCOMPARE(runCli({u"history"_s, m_project, u"--figure"_s, u"1"_s}).array().size(),
                 1); // it came with its article
        const QString path = m_folder.filePath(u"history.json"_s);
        QCOMPARE(runCli({u"export"_s, m_project, u"--to"_s, u"history-json"_s, path}).code, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.last()[u"kind"_s].toString(), u"mentions"_s);
        QVERIFY(rows.last()[u"after"_s].isObject());
        QCOMPARE(runCli({u"compact"_s, m_project}).object()[u"compacted"_s].toInt(), 0); // nothing is old
        QCOMPARE(runCli({u"compact"_s, m_project, u"--keep-days"_s, u"0"_s}).object()[u"compacted"_s].toInt(), 2);
        QCOMPARE(runCli({u"undo"_s, m_project}).code, 2);
        QCOMPARE(runCli({u"history"_s, m_project}).array().size(), 3);
        QCOMPARE(runCli({u"compare"_s, m_project, u"1"_s}).code, 2);
        QCOMPARE(runCli({u"verify"_s, m_project}).code, 0);
    }

    void damagedProject_isRecovered_andTheLossIsTold()
    {
        QByteArray bytes = contentOf(m_project);
        const QString damaged = m_folder.filePath(u"damaged.quipu"_s);
        bytes.replace(0, 100, QByteArray(100, '\0'));
        QVERIFY(writeFile(damaged, bytes));
        const QString recovered = m_folder.filePath(u"recovered.quipu"_s);
        const CliRun whole = runCli({u"recover"_s, damaged, recovered});
        QCOMPARE(whole.code, 0);
        QCOMPARE(whole.object()[u"articles"_s].toInt(), 1);
        QVERIFY(whole.object()[u"whole"_s].toBool());
        QCOMPARE(runCli({u"recover"_s, damaged, recovered}).code, 2); // it is there
        QCOMPARE(runCli({u"verify"_s, recovered}).code, 0);
        QVERIFY(writeFile(damaged, bytes.first(bytes.size() / 3)));
        const CliRun part = runCli({u"recover"_s, damaged, m_folder.filePath(u"part.quipu"_s)});
        QCOMPARE(part.code, 1);
        QVERIFY(!part.object()[u"lost"_s].toArray().isEmpty());
        QCOMPARE(runCli({u"recover"_s, m_folder.filePath(u"none"_s), m_folder.filePath(u"n.quipu"_s)}).code, 2);
    }

private:
    CliRun annotate(const QStringList &options)
    {
        return runCli(QStringList {u"annotate"_s, m_project, u"emoji.txt"_s, u"7"_s, u"18"_s, u"place"_s} + options);
    }
    QJsonArray mentions() { return runCli({u"mentions"_s, m_project}).array(); }

    QTemporaryDir m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(TestCliStates)
#include "tst_clistates.moc"
