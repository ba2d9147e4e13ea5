// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/storage/projectfile.h"
#include "models/storage/recovery.h"
#include "tests/durability/durabilityruns.h"
#include "tests/durability/randomverbs.h"
#include "tests/support/builders.h"
#include "tests/support/printedproject.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

#include <random>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

constexpr int longArticles = 60; // of several pages each, so that tables are trees

bool readOn(qint64)
{
    return true;
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString longText(int number)
{
    QString text = u"Survey %1\nPuno grew 9,500 hectares of coca in 2013.\n"_s.arg(number);
    for (int line = 0; line < 700; ++line)
        text += u"Line %1 of survey %2 says that nothing new was seen.\n"_s.arg(line).arg(number);
    return text;
}

// Random work and long texts, with figures and marks.
void fillProject(const QString &path)
{
    auto store = SqlStore::open(path, true);
    QVERIFY(store);
    Project project(**store, (*store)->opened(), u"tester"_s);
    RandomVerbs verbs(project, 11);
    for (int step = 0; step < 200; ++step)
        verbs.step();
    std::vector<Addition> additions;
    for (int number = 1; number <= longArticles; ++number) {
        Addition survey = article(longText(number), u"survey-%1.txt"_s.arg(number), u"2014-06-11"_s);
        survey.figures.push_back(
            figureOf(survey, u"9,500 hectares"_s, 9500, u"ha"_s, u"coca_cultivation_area"_s, 2013));
        const Mention puno = mentionOf(survey, u"Puno"_s, u"PLACE"_s);
        survey.mentions.push_back(puno);
        if (puno.entity)
            survey.entities.push_back({puno.entity, puno.type, u"Puno"_s, {}});
        additions.push_back(survey);
    }
    project.importArticles(std::move(additions));
}

struct Recovered
{
    Result<RecoveryReport> report;
    QString text; // of the new project
    QStringList problems; // that verify finds in it
};

Recovered recover(const QByteArray &damaged)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.quipu"_s);
    putBytes(path, damaged);
    const QString target = folder.filePath(u"new.quipu"_s);
    Recovered recovered {recoverProject(path, target, readOn), {}, {}};
    if (bytesIn(path) != damaged)
        qFatal("the damaged file was touched");
    if (!recovered.report) {
        if (QFile::exists(target))
            qFatal("something was made");
        return recovered;
    }
    const auto reader = Reader::open(target);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().text()));
    recovered.text = printed(**reader);
    const auto problems = (*reader)->verify();
    recovered.problems = problems ? *problems : QStringList {problems.error().text()};
    const auto store = SqlStore::open(target, false); // it can be worked on
    if (!store)
        qFatal("%s", qPrintable(store.error().text()));
    return recovered;
}

} // namespace

class TestRecovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"p.quipu"_s);
        fillProject(path);
        m_bytes = bytesIn(path);
        m_text = printed(**Reader::open(path));
        QVERIFY(m_bytes.size() / projectPageSize > 100);
    }

    void soundProject_isRecoveredWhole()
    {
        const Recovered recovered = recover(m_bytes);
        QVERIFY2(recovered.report, qPrintable(recovered.report ? QString() : recovered.report.error().text()));
        QCOMPARE(recovered.report->lost.join(u'\n'), QString());
        QCOMPARE(recovered.problems, QStringList());
        QCOMPARE(recovered.text, m_text);
    }

    void committedEdits_areReadFromTheLogBesideTheFile()
    {
        const QTemporaryDir folder;
        TemporaryProject temporary;
        temporary.project().importArticles({article(longText(1), u"one.txt"_s)});
        const auto reader = temporary.reader(); // keeps the log from being brought into the file
        QVERIFY(QFileInfo(temporary.path() + u"-wal"_s).size() > 0);
        const auto report = recoverProject(temporary.path(), folder.filePath(u"new.quipu"_s), readOn);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QCOMPARE(report->articles, 1);
        QVERIFY(report->isWhole());
    }

    void header_doesNotMatter()
    {
        QByteArray damaged = m_bytes;
        damaged.replace(0, 100, QByteArray(100, '\0'));
        const Recovered recovered = recover(damaged);
        QVERIFY2(recovered.report, qPrintable(recovered.report ? QString() : recovered.report.error().text()));
        QCOMPARE(recovered.text, m_text);
        QCOMPARE(recovered.problems, QStringList());
    }

    void schemaPage_doesNotMatterMuch()
    {
        QByteArray damaged = m_bytes;
        damaged.replace(0, projectPageSize, QByteArray(projectPageSize, '\0'));
        const Recovered recovered = recover(damaged);
        QVERIFY2(recovered.report, qPrintable(recovered.report ? QString() : recovered.report.error().text()));
        QVERIFY(!recovered.report->isWhole());
        QCOMPARE(recovered.problems, QStringList());
        QVERIFY2(recovered.report->articles >= longArticles, qPrintable(QString::number(recovered.report->articles)));
        QVERIFY(recovered.report->mentions >= longArticles);
    }

    void pageAfterPage_isLost_theRestIsThere()
    {
        int atLeast = longArticles;
        for (qsizetype page = 1; page < m_bytes.size() / projectPageSize; page += 11) {
            QByteArray damaged = m_bytes;
            damaged.replace(page * projectPageSize, projectPageSize, QByteArray(projectPageSize, '\xa5'));
            const Recovered recovered = recover(damaged);
            QVERIFY2(recovered.report, qPrintable(recovered.report ? QString() : recovered.report.error().text()));
            QVERIFY2(recovered.problems.isEmpty(),
                     qPrintable(u"page %1: "_s.arg(page) + recovered.problems.join(u'\n')));
            QVERIFY2(recovered.report->isWhole() == (recovered.text == m_text) || !recovered.report->isWhole(),
                     qPrintable(u"page %1: a loss was not told"_s.arg(page)));
            atLeast = std::min(atLeast, recovered.report->articles);
        }
        QVERIFY2(atLeast > longArticles * 3 / 4, qPrintable(QString::number(atLeast)));
    }

    void truncatedFile_givesWhatItHolds_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {1, 10, 30, 50, 70, 90, 99})
            QTest::newRow(qPrintable(QString::number(percent))) << percent;
    }
    void truncatedFile_givesWhatItHolds()
    {
        QFETCH(const int, percent);
        const Recovered recovered = recover(m_bytes.first(m_bytes.size() * percent / 100));
        if (!recovered.report) {
            QVERIFY(!recovered.report.error().remedy.isEmpty());
            QVERIFY(percent < 10);
            return;
        }
        QCOMPARE(recovered.problems, QStringList());
        QVERIFY(!recovered.report->isWhole() || recovered.text == m_text);
    }

    void bytesAtRandom_areFlipped_andNothingCrashes()
    {
        std::mt19937 random(3);
        for (int run = 0; run < 10; ++run) {
            QByteArray damaged = m_bytes;
            for (int flip = 0; flip < 40; ++flip)
                damaged[qsizetype(random() % quint32(damaged.size()))] = char(random());
            const Recovered recovered = recover(damaged);
            QVERIFY2(recovered.report, qPrintable(recovered.report ? QString() : recovered.report.error().text()));
            QVERIFY2(recovered.problems.isEmpty(), qPrintable(recovered.problems.join(u'\n')));
        }
    }

    void damageAtRandom_isSurvived()
    {
        const DurabilityReport report = recoverDamaged(12, 5);
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(u'\n')));
    }

    void nothing_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Growers gain ground\n").repeated(5000);
        QTest::newRow("zeros") << QByteArray(200'000, '\0');
    }
    void nothing_isRefused()
    {
        QFETCH(const QByteArray, bytes);
        const Recovered recovered = recover(bytes);
        QVERIFY(!recovered.report);
        QVERIFY(!recovered.report.error().what.isEmpty() && !recovered.report.error().remedy.isEmpty());
    }

    void projectOfThatName_isLeftAlone()
    {
        const QString path = m_folder.filePath(u"p.quipu"_s);
        const auto report = recoverProject(path, path, readOn);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Conflict);
        QCOMPARE(bytesIn(path), m_bytes);
    }

    void stopped_makesNothing()
    {
        const QString target = m_folder.filePath(u"stopped.quipu"_s);
        const auto report = recoverProject(m_folder.filePath(u"p.quipu"_s), target, [](qint64) { return false; });
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"p.quipu"_s});
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QString m_text;
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
