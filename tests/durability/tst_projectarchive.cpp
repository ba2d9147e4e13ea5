// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectarchive.h"
#include "tests/durability/randomverbs.h"
#include "tests/support/builders.h"
#include "tests/support/printedproject.h"
#include "tests/support/temporaryproject.h"

#include <QBuffer>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

bool goOn(qint64)
{
    return true;
}

QByteArray archiveOf(const QString &project)
{
    QBuffer archive;
    archive.open(QIODevice::WriteOnly);
    const auto rows = writeArchive(project, archive, goOn);
    return rows ? archive.data() : rows.error().text().toUtf8();
}

Result<qint64> restore(QByteArray bytes, const QString &project)
{
    QBuffer archive(&bytes);
    archive.open(QIODevice::ReadOnly);
    return readArchive(archive, u"p.jsonl"_s, project, goOn);
}

} // namespace

// A project as plain lines, and back.
class TestProjectArchive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RandomVerbs verbs(m_project.project(), 7);
        for (int step = 0; step < 300; ++step)
            verbs.step();
        Addition survey
            = article(u"Survey\nPuno grew 9,500 hectares of coca in 2013."_s, u"survey.txt"_s, u"2014-06-11"_s);
        survey.figures.push_back(
            figureOf(survey, u"9,500 hectares"_s, 9500, u"ha"_s, u"coca_cultivation_area"_s, 2013));
        survey.original.bytes = QByteArray("<p>\0\xff", 5);
        m_project.project().importArticles({survey});
        m_before = printed(*m_project.reader());
        m_archive = archiveOf(m_project.path());
    }

    void restored_isEqual_andGoesOn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"again.quipu"_s);
        const auto rows = restore(m_archive, path);
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().text()));
        QCOMPARE(m_archive.count('\n'), *rows + 2);
        QCOMPARE(archiveOf(path), m_archive);
        const auto reader = Reader::open(path);
        QVERIFY(reader);
        QCOMPARE(printed(**reader), m_before);
        QCOMPARE(*(*reader)->verify(), QStringList());
        QCOMPARE((*reader)->articleIds(*parseQuery(u"9,500 hectares"_s), ArticleSort::Newest)->size(), 1u);
        QCOMPARE((*reader)->articleIds({}, ArticleSort::Newest)->size(),
                 m_project.reader()->articleIds({}, ArticleSort::Newest)->size());

        const auto store = SqlStore::open(path, false);
        QVERIFY(store);
        Project project(**store, (*store)->opened(), u"tester"_s);
        QVERIFY(project.undo());
        QVERIFY((*store)->flush());
        QCOMPARE((*reader)->articleIds(*parseQuery(u"9,500 hectares"_s), ArticleSort::Newest)->size(), 0u);
    }

    void badArchive_isRefusedByItsLine_andMakesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        const QByteArray head = m_archive.first(m_archive.indexOf('\n') + 1);
        const QByteArray end = "{\"rows\":1}\n";
        QTest::newRow("empty") << QByteArray() << u"line 1"_s;
        QTest::newRow("no archive") << QByteArray("{\"text\":\"An article\"}\n") << u"line 1"_s;
        QTest::newRow("newer") << QByteArray("{\"quipu\":\"project\",\"schema\":9999}\n") << u"line 1"_s;
        QTest::newRow("no JSON") << QByteArray(head + "DROP TABLE article\n") << u"line 2"_s;
        QTest::newRow("no such table") << QByteArray(head + "{\"sqlite_schema\":{\"name\":\"x\"}}\n" + end)
                                       << u"line 2"_s;
        QTest::newRow("no such column") << QByteArray(head + "{\"entity\":{\"id\\\") --\":1}}\n" + end) << u"line 2"_s;
        QTest::newRow("a row twice") << QByteArray(m_archive.first(m_archive.lastIndexOf("{\"rows\""))
                                                   + m_archive.sliced(head.size()))
                                     << u"line "_s;
        QTest::newRow("cut") << m_archive.first(m_archive.size() / 2) << u"line "_s;
        QTest::newRow("a line gone") << QByteArray(head + m_archive.sliced(m_archive.indexOf('\n', head.size()) + 1))
                                     << u"line "_s;
    }
    void badArchive_isRefusedByItsLine_andMakesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        const QTemporaryDir folder;
        const auto rows = restore(bytes, folder.filePath(u"p.quipu"_s));
        QVERIFY(!rows);
        QVERIFY2(rows.error().where.contains(line), qPrintable(rows.error().text()));
        QVERIFY(!rows.error().remedy.isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void projectThatIsThere_isLeftAlone()
    {
        const auto rows = restore(m_archive, m_project.path());
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Conflict);
        QCOMPARE(archiveOf(m_project.path()), m_archive);
    }

    void stopped_makesNothing()
    {
        const QTemporaryDir folder;
        QBuffer archive(&m_archive);
        archive.open(QIODevice::ReadOnly);
        const auto rows
            = readArchive(archive, u"p.jsonl"_s, folder.filePath(u"p.quipu"_s), [](qint64) { return false; });
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

private:
    TemporaryProject m_project;
    QString m_before;
    QByteArray m_archive;
};

QTEST_GUILESS_MAIN(TestProjectArchive)
#include "tst_projectarchive.moc"
