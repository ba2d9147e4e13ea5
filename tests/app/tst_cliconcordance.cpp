// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// quipu concordance, over a project of two texts.
class TestCliConcordance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void places_areListed_data();
    void places_areListed();
    void offsets_areCodePoints();
    void wrongUse_isRefused_data();
    void wrongUse_isRefused();

private:
    QTemporaryDir m_folder;
    QString m_project;
};

void TestCliConcordance::initTestCase()
{
    m_project = m_folder.filePath(u"c.quipu"_s);
    const QString a = m_folder.filePath(u"a.txt"_s), b = m_folder.filePath(u"b.txt"_s);
    QVERIFY(writeFile(a, "Dams\n\n🌊 Brazil built dams. The Dam of Itaipu is in Brazil and Paraguay.\n"));
    QVERIFY(writeFile(b, "Rivers\n\nA new dam in Brazil will rise; brazilian law says so.\n"));
    QCOMPARE(runCli({u"import"_s, m_project, a, b}).code, 0);
}

void TestCliConcordance::places_areListed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("keywords");
    QTest::newRow("word, by what comes after")
        << QStringList {u"brazil"_s, u"--sort"_s, u"right"_s} << QStringList {u"Brazil"_s, u"Brazil"_s, u"Brazil"_s};
    QTest::newRow("inside words") << QStringList {u"brazilia"_s, u"--inside"_s} << QStringList {u"brazilia"_s};
    QTest::newRow("expression") << QStringList {u"[Dd]ams?"_s, u"--regex"_s, u"--case"_s, u"--sort"_s,
                                                u"keyword"_s,  u"--limit"_s, u"2"_s}
                                << QStringList {u"dam"_s, u"Dam"_s};
    QTest::newRow("entity") << QStringList {u"--entity"_s, u"brazil"_s, u"--article"_s, u"b.txt"_s}
                            << QStringList {u"Brazil"_s};
    QTest::newRow("type") << QStringList {u"--type"_s, u"place"_s, u"--article"_s, u"b.txt"_s}
                          << QStringList {u"Brazil"_s};
}

void TestCliConcordance::places_areListed()
{
    QFETCH(QStringList, options);
    QStringList words;
    for (const QJsonValue line : runCli(QStringList {u"concordance"_s, m_project} + options).array())
        words << line[u"keyword"_s].toString();
    QTEST(words, "keywords");
}

void TestCliConcordance::offsets_areCodePoints()
{
    const QJsonObject line = runCli({u"concordance"_s, m_project, u"built"_s}).array().first().toObject();
    QCOMPARE(line[u"start"_s].toInt(), 15); // the wave is one code point
    QCOMPARE(line[u"end"_s].toInt(), 20);
    QCOMPARE(line[u"left"_s].toString(), u"Dams 🌊 Brazil "_s);
}

void TestCliConcordance::wrongUse_isRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing") << QStringList() << u"one thing"_s;
    QTest::newRow("two things") << QStringList {u"dam"_s, u"--type"_s, u"PLACE"_s} << u"one thing"_s;
    QTest::newRow("expression") << QStringList {u"(dam"_s, u"--regex"_s} << u"(dam"_s;
    QTest::newRow("sort") << QStringList {u"dam"_s, u"--sort"_s, u"size"_s} << u"left"_s;
    QTest::newRow("entity") << QStringList {u"--entity"_s, u"Nobody"_s} << u"Nobody"_s;
}

void TestCliConcordance::wrongUse_isRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, told);
    const CliRun result = runCli(QStringList {u"concordance"_s, m_project} + options);
    QVERIFY(result.code != 0);
    QVERIFY2(result.errors.contains(told.toUtf8()), result.errors.constData());
}

QTEST_GUILESS_MAIN(TestCliConcordance)
#include "tst_cliconcordance.moc"
