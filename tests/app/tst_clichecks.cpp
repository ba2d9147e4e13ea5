// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// quipu checks and quipu check, from one process to the next.
class TestCliChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void checks_areListedAsThePromiseSays();
    void filters_leaveOthersOut();
    void tableAndCsv_haveALineACheck();
    void settled_isSoInTheNextProcess_undoReopens();
    void reopen_opens();
    void wrongUse_isRefused_data();
    void wrongUse_isRefused();
    void figures_sayWhatTheyDeriveFrom();

private:
    QJsonArray checks(const QStringList &options = {})
    {
        return runCli(QStringList {u"checks"_s, m_project} + options).array();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

void TestCliChecks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = m_folder->filePath(u"checks.quipu"_s);
    QVERIFY(
        writeFile(m_folder->filePath(u"a.txt"_s),
                  "Exports grew 31 percent, from 10,000 tons to 14,200 tons. Imports fell 10 percent, from 300 tons "
                  "to 270 tons.\n"));
    QCOMPARE(runCli({u"import"_s, m_project, m_folder->filePath(u"a.txt"_s)}).code, 0);
}

void TestCliChecks::checks_areListedAsThePromiseSays()
{
    const QJsonArray list = checks();
    QCOMPARE(list.size(), 2);
    const QJsonObject first = list.first().toObject();
    QCOMPARE(first[u"check"_s].toString(), u"percent_change-1-2-3"_s);
    QCOMPARE(first[u"kind"_s].toString(), u"percent_change"_s);
    QCOMPARE(first[u"holds"_s], QJsonValue(false));
    QCOMPARE(first[u"figures"_s].toArray(), (QJsonArray {1, 2, 3}));
    QCOMPARE(first[u"stated"_s].toDouble(), 31.0);
    QCOMPARE(first[u"computed"_s].toDouble(), 42.0);
    QCOMPARE(first[u"message"_s].toString(), u"From 10,000 tons to 14,200 tons is 42 %; the text says “31 percent”"_s);
    QVERIFY(first[u"settled"_s].isNull());
    QCOMPARE(first[u"told"_s].toArray().size(), 3);
    QCOMPARE(list.last().toObject()[u"holds"_s], QJsonValue(true));
    QCOMPARE(runCli({u"checks"_s, m_project}).output, runCli({u"checks"_s, m_project}).output);
}

void TestCliChecks::filters_leaveOthersOut()
{
    QCOMPARE(checks({u"--open"_s}).size(), 1);
    QCOMPARE(checks({u"--kind"_s, u"percent_change"_s}).size(), 2);
    QCOMPARE(checks({u"--kind"_s, u"conflict"_s}).size(), 0);
}

void TestCliChecks::tableAndCsv_haveALineACheck()
{
    for (const QString &format : {u"table"_s, u"csv"_s, u"tsv"_s}) {
        const CliRun run = runCli({u"checks"_s, m_project, u"--format"_s, format});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.output.count('\n'), 3); // with a header
    }
}

void TestCliChecks::settled_isSoInTheNextProcess_undoReopens()
{
    const CliRun run
        = runCli({u"check"_s, m_project, u"percent_change-1-2-3"_s, u"settle"_s, u"the text is of 2013"_s});
    QVERIFY2(run.code == 0, run.errors);
    QCOMPARE(run.object()[u"settled"_s].toObject()[u"reason"_s].toString(), u"the text is of 2013"_s);
    const QJsonObject settled = checks().first().toObject()[u"settled"_s].toObject();
    QCOMPARE(settled[u"reason"_s].toString(), u"the text is of 2013"_s);
    QVERIFY(!settled[u"who"_s].toString().isEmpty());
    QVERIFY(QDateTime::fromString(settled[u"at"_s].toString(), Qt::ISODate).isValid());
    QVERIFY(checks({u"--open"_s}).isEmpty());
    QCOMPARE(runCli({u"verify"_s, m_project}).code, 0);
    QCOMPARE(runCli({u"undo"_s, m_project}).code, 0);
    QCOMPARE(checks({u"--open"_s}).size(), 1);
}

void TestCliChecks::reopen_opens()
{
    QCOMPARE(runCli({u"check"_s, m_project, u"percent_change-1-2-3"_s, u"settle"_s, u"so be it"_s}).code, 0);
    QCOMPARE(runCli({u"check"_s, m_project, u"percent_change-1-2-3"_s, u"reopen"_s}).code, 0);
    QCOMPARE(checks({u"--open"_s}).size(), 1);
}

void TestCliChecks::wrongUse_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString id = u"percent_change-1-2-3"_s;
    QTest::newRow("no such check") << QStringList {u"check"_s, u"P"_s, u"sum-1-2"_s, u"settle"_s, u"why"_s};
    QTest::newRow("no reason") << QStringList {u"check"_s, u"P"_s, id, u"settle"_s};
    QTest::newRow("an empty reason") << QStringList {u"check"_s, u"P"_s, id, u"settle"_s, u" "_s};
    QTest::newRow("reopen what is open") << QStringList {u"check"_s, u"P"_s, id, u"reopen"_s};
    QTest::newRow("another verb") << QStringList {u"check"_s, u"P"_s, id, u"forget"_s};
    QTest::newRow("another kind") << QStringList {u"checks"_s, u"P"_s, u"--kind"_s, u"odd"_s};
    QTest::newRow("no project") << QStringList {u"checks"_s, u"nowhere.quipu"_s};
}

void TestCliChecks::wrongUse_isRefused()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"P"_s, m_project);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY(run.output.isEmpty());
}

void TestCliChecks::figures_sayWhatTheyDeriveFrom()
{
    const QJsonArray figures = runCli({u"figures"_s, m_project}).array();
    const QJsonObject derived = figures.first().toObject()[u"derived"_s].toObject();
    QCOMPARE(derived, (QJsonObject {{u"kind"_s, u"percent_change"_s}, {u"of"_s, QJsonArray {2, 3}}}));
    QVERIFY(figures[1].toObject()[u"derived"_s].isNull());
}

QTEST_GUILESS_MAIN(TestCliChecks)
#include "tst_clichecks.moc"
