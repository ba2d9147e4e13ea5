// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QSqlQuery>
#include <QTest>

#include <random>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

constexpr int texts = 3000; // enough that their lengths are no longer asked for one by one

// Words of very different frequency, in texts of very different length.
QString madeText(std::mt19937 &random)
{
    QString text;
    for (int left = 4 + int(random() % 300); left > 0; --left) {
        const auto rank = random() % (1 + random() % 400);
        text += u"w%1 "_s.arg(rank);
    }
    return text;
}

} // namespace

// The ranking beside FTS5's own bm25(), which defines it.
class TestRelevance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        std::mt19937 random(11);
        std::vector<Addition> additions;
        for (int i = 0; i < texts; ++i) {
            const QString day = u"20%1-06-%2"_s.arg(10 + i % 12).arg(1 + i % 28, 2, 10, QChar(u'0'));
            additions.push_back(article(madeText(random), u"%1.txt"_s.arg(i), day));
        }
        m_project.project().importArticles(std::move(additions));
    }

    void best50_areThoseOfBm25_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expression");
        QTest::newRow("in most texts") << u"w0"_s << u"w0"_s;
        QTest::newRow("common") << u"w7"_s << u"w7"_s;
        QTest::newRow("rare") << u"w399"_s << u"w399"_s;
        QTest::newRow("both") << u"w7 w31"_s << u"w7 AND w31"_s;
        QTest::newRow("either") << u"w7 OR w120 OR w0"_s << u"w7 OR w120 OR w0"_s;
        QTest::newRow("phrase") << u"\"w1 w2\""_s << u"\"w1 w2\""_s;
        QTest::newRow("without") << u"w7 -w31"_s << u"w7 NOT w31"_s;
    }
    void best50_areThoseOfBm25()
    {
        QFETCH(QString, query);
        QFETCH(QString, expression);
        const auto best = m_project.reader()->articleIds(*parseQuery(query), ArticleSort::Relevance, 50);
        QVERIFY(best);
        QVERIFY(!best->empty());
        const auto connection = Connection::open(m_project.path(), Connection::Mode::Read);
        QVERIFY(connection);
        QSqlQuery ranked((*connection)->database());
        ranked.prepare(
            u"SELECT a.id FROM article_text t JOIN article a ON a.position = t.rowid WHERE article_text MATCH ? "
            "ORDER BY bm25(article_text), t.rowid DESC LIMIT 50"_s);
        ranked.addBindValue(expression);
        QVERIFY(ranked.exec());
        std::vector<ArticleId> expected;
        while (ranked.next())
            expected.push_back({ranked.value(0).toLongLong()});
        QVERIFY(*best == expected);
    }

    void textThatCameLater_isRankedToo()
    {
        const auto word = parseQuery(u"w399"_s);
        QVERIFY(m_project.reader()->articleIds(*word, ArticleSort::Relevance, 50));
        m_project.project().importArticles({article(u"w399 w399 w399"_s, u"late.txt"_s, u"2001-01-01"_s)});
        const auto best = m_project.reader()->articleIds(*word, ArticleSort::Relevance, 1);
        QVERIFY(best);
        QCOMPARE(*best, std::vector {*m_project.reader()->articleNamed(u"late.txt"_s)});
    }

private:
    TemporaryProject m_project;
};

QTEST_GUILESS_MAIN(TestRelevance)
#include "tst_relevance.moc"
