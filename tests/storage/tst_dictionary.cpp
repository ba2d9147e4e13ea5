// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/storage/dictionary.h"
#include "models/storage/indexupkeep.h"
#include "models/storage/termwriter.h"
#include "models/storage/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/manyarticles.h"
#include "tests/support/temporaryproject.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

constexpr int articleCount = 600;

Query prefix(const QString &letters)
{
    return {Query::Kind::Prefix, letters, {}, {}};
}

Query word(const QString &text)
{
    return {Query::Kind::Word, text, {}, {}};
}

Query both(Query::Kind kind, const Query &first, const Query &second)
{
    return {kind, {}, {}, {first, second}};
}

// Words of several scripts, few of them common; of some beginnings there are far more than a query holds.
QStringList vocabulary()
{
    QStringList words;
    const auto add = [&words](const QString &beginning, const QString &letters, int count) {
        for (int i = 0; i < count; ++i) {
            QString made = beginning;
            for (int rest = i * 7 + 3; rest > 0; rest /= int(letters.size()))
                made += letters[rest % letters.size()];
            words.append(made);
        }
    };
    add(u"c"_s, u"aeioulrstn"_s, 2500);
    add(u"Án"_s, u"aéíöùç"_s, 300);
    add(u"z"_s, u"qx"_s, 5);
    add(u"кр"_s, u"аеийостё"_s, 400);
    add(u"Ελ"_s, u"αάβγήΩ"_s, 200);
    add(u"中"_s, u"国文字学会"_s, 300);
    add(u"سلا"_s, u"مبتث"_s, 150);
    add(u"1"_s, u"0123456789"_s, 400);
    return words;
}

QString bodyOf(int number, const QStringList &words)
{
    QRandomGenerator random(quint32(number) * 2654435761u);
    QString body = u"of said "_s;
    for (int i = 0; i < 40; ++i) {
        const double share = random.generateDouble();
        body += words[int(share * share * double(words.size() - 1))] + (i % 9 == 8 ? u". "_s : u" "_s);
    }
    return body;
}

} // namespace

class TestDictionary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList words = vocabulary();
        writeManyArticles(
            m_project.store(), articleCount, [](int number) { return u"Report %1"_s.arg(number); },
            [&words](int number) { return bodyOf(number, words); });
        m_reader = m_project.reader();
        m_connection = std::move(*Connection::open(m_project.path(), Connection::Mode::Read));
        m_dictionary = std::make_unique<Dictionary>(*m_connection);
    }

    void prefixes_findWhatTheIndexsOwnOperatorFinds_data()
    {
        QTest::addColumn<QString>("letters");
        for (const char *letters :
             {"c",   "C", "ca",  "co", "cas",  "á", "AN",   "Ána", "ane", "z",  "zq", "к",   "кр",
              "Кра", "ε", "Ελά", "中", "中国", "س", "سلام", "1",   "10",  "17", "r",  "rep", "nothing"})
            QTest::newRow(letters) << QString::fromUtf8(letters);
    }
    void prefixes_findWhatTheIndexsOwnOperatorFinds()
    {
        QFETCH(QString, letters);
        const QStringList expected = byOwnOperator(u"\"%1\" *"_s.arg(letters));
        QCOMPARE(newest(prefix(letters)), expected);
        QCOMPARE(newest(both(Query::Kind::And, word(u"said"_s), prefix(letters))), expected);
        QCOMPARE(newest(both(Query::Kind::Or, prefix(u"nothing"_s), prefix(letters))), expected);
        QCOMPARE(newest(prefix(u"of said "_s + letters)), byOwnOperator(u"\"of said %1\" *"_s.arg(letters)));
        const Query without {Query::Kind::Not, {}, {}, {prefix(letters)}};
        QCOMPARE(newest(both(Query::Kind::And, word(u"said"_s), without)),
                 byOwnOperator(u"said NOT \"%1\" *"_s.arg(letters)));
        QCOMPARE(newest(both(Query::Kind::And, prefix(u"c"_s), prefix(letters))),
                 byOwnOperator(u"\"c\" * AND \"%1\" *"_s.arg(letters)));
    }

    // Their words are in every text, so that they are not left to the index (CommonPhrase).
    void phrasesOfCommonWords_findWhatTheIndexFinds_data()
    {
        QTest::addColumn<Query>("query");
        QTest::addColumn<QString>("match");
        const auto phrase = [](const QString &words) { return Query {Query::Kind::Phrase, words, {}, {}}; };
        const Query never = phrase(u"said of"_s);
        const Query always = phrase(u"Of SAID"_s);
        QTest::newRow("always") << always << u"\"of said\""_s;
        QTest::newRow("never") << never << u"\"said of\""_s;
        QTest::newRow("one word with a sign") << word(u"of-said"_s) << u"\"of said\""_s;
        QTest::newRow("beside a prefix") << both(Query::Kind::And, prefix(u"зк"_s), always)
                                         << u"\"зк\" * AND \"of said\""_s;
        QTest::newRow("beside a word") << both(Query::Kind::And, word(u"caa"_s), always) << u"caa AND \"of said\""_s;
        QTest::newRow("without") << both(Query::Kind::And, always, {Query::Kind::Not, {}, {}, {prefix(u"zq"_s)}})
                                 << u"\"of said\" NOT \"zq\" *"_s;
        QTest::newRow("either") << both(Query::Kind::Or, never, word(u"caa"_s)) << u"\"said of\" OR caa"_s;
        QTest::newRow("three") << phrase(u"of said of"_s) << u"\"of said of\""_s;
    }
    void phrasesOfCommonWords_findWhatTheIndexFinds()
    {
        QFETCH(Query, query);
        QFETCH(QString, match);
        QCOMPARE(newest(query), byOwnOperator(match));
        std::vector<ArticleId> oldest = *m_reader->articleIds(query, ArticleSort::Oldest);
        QCOMPARE(oldest.size(), size_t(byOwnOperator(match).size()));
    }

    void lists_areTheSameInOnePieceAndInParts_data()
    {
        QTest::addColumn<Query>("query");
        QTest::addColumn<ArticleSort>("sort");
        const std::pair<const char *, ArticleSort> sorts[] {
            {"newest", ArticleSort::Newest}, {"oldest", ArticleSort::Oldest},     {"title", ArticleSort::Title},
            {"outlet", ArticleSort::Outlet}, {"figures", ArticleSort::Figures},   {"mentions", ArticleSort::Mentions},
            {"longest", ArticleSort::Words}, {"last read", ArticleSort::LastRead}};
        for (const auto &[name, sort] : sorts) {
            QTest::addRow("all, %s", name) << Query {} << sort;
            QTest::addRow("one letter, %s", name) << prefix(u"z"_s) << sort;
            QTest::addRow("many words, %s", name) << prefix(u"c"_s) << sort;
        }
    }
    void lists_areTheSameInOnePieceAndInParts()
    {
        QFETCH(Query, query);
        QFETCH(ArticleSort, sort);
        const std::vector<ArticleId> whole = *m_reader->articleIds(query, sort);
        std::vector<ArticleId> inParts;
        ArticlePlace place;
        for (int least = 7; !place.isEnd; least *= 2) {
            const ArticlePart part = *m_reader->articlePart(query, sort, place, least);
            QVERIFY(part.next.isEnd || part.ids.size() >= size_t(least));
            inParts.insert(inParts.end(), part.ids.begin(), part.ids.end());
            place = part.next;
        }
        QCOMPARE(inParts, whole);
        QCOMPARE(whole.size(), size_t(newest(query).size()));
        const ArticlePart first = *m_reader->firstArticles(query, sort, 20);
        for (const ArticleId id : first.ids)
            QVERIFY(std::ranges::find(whole, id) != whole.end());
        QCOMPARE(m_reader->articleIds(query, sort, 10, 5)->front(), whole[5]);
    }

    void undatedArticles_areLastInEitherDirection()
    {
        for (const ArticleSort sort : {ArticleSort::Newest, ArticleSort::Oldest}) {
            const std::vector<ArticleId> all = *m_reader->articleIds(prefix(u"c"_s), sort);
            QCOMPARE(all.back().value % 100, 0);
            QVERIFY(all.front().value % 100 != 0);
        }
    }

    void firstWords_areTheMostUsed()
    {
        const QStringList all = *m_dictionary->wordsBeginning(u"c"_s);
        QVERIFY(all.size() > 1000);
        QCOMPARE(*m_dictionary->wordsBeginning(u"c"_s, 10), all.first(10));
        QVERIFY(m_reader->articleIds(word(all.first()), ArticleSort::Newest)->size()
                >= m_reader->articleIds(word(all.last()), ArticleSort::Newest)->size());
        const auto parts = m_dictionary->inWords(prefix(u"c"_s), Dictionary::Extent::All);
        QVERIFY(parts->parts.size() > 2 && parts->isWhole);
        const auto commonest = m_dictionary->inWords(prefix(u"c"_s), Dictionary::Extent::Commonest);
        QVERIFY(commonest->parts.size() == 1 && !commonest->isWhole);
        QVERIFY(commonest->parts.front() == parts->parts.front());
        const Query without {Query::Kind::Not, {}, {}, {prefix(u"c"_s)}};
        const Query excluding = both(Query::Kind::And, word(u"said"_s), without);
        QVERIFY(!m_dictionary->inWords(excluding, Dictionary::Extent::Commonest)->isWhole);
        QVERIFY(m_dictionary->inWords(excluding, Dictionary::Extent::All)->isWhole);
    }

    void snippet_showsTheWordsOfAPrefixAndOfAPhrase()
    {
        const ArticleId newestOne = m_reader->articleIds(prefix(u"кр"_s), ArticleSort::Newest)->front();
        const ArticleRow row = m_reader->articleRows({newestOne}, prefix(u"КР"_s))->front();
        QVERIFY2(row.snippet.contains(u"\uE000кр"_s), qPrintable(row.snippet));
        QCOMPARE(row.snippet.count(u'\uE000'), row.snippet.count(u'\uE001'));
        const Query phrase {Query::Kind::Phrase, u"OF said"_s, {}, {}};
        const ArticleRow other = m_reader->articleRows({newestOne}, phrase)->front();
        QVERIFY2(other.snippet.startsWith(u"\uE000of said\uE001"_s), qPrintable(other.snippet));
    }

    void edits_keepTheDictionaryTrue()
    {
        TemporaryProject temporary;
        Project &project = temporary.project();
        project.importArticles({article(u"Zebra\nStripes of one."_s, u"one.txt"_s, u"2014-05-01"_s),
                                article(u"Quagga\nStripes of two."_s, u"two.txt"_s)});
        QVERIFY(temporary.store().flush());
        QCOMPARE(textsOf(temporary, u"stripes"_s), 2);
        const Article before = *temporary.reader()->article({1});
        Article after = before;
        after.metadata.title = MetadataField {u"Okapi"_s, std::nullopt, MetadataField::Origin::Analyst};
        after.metadata.published = MetadataField {u"2001-01-01"_s, std::nullopt, MetadataField::Origin::Analyst};
        Change edit;
        edit.id = {50};
        edit.at = QDateTime::currentDateTimeUtc();
        edit.verb = u"edit"_s;
        edit.articles.push_back({before, after});
        temporary.store().write(edit, LoggedChange::Action::Do);
        const Outcome edited = temporary.store().flush();
        QVERIFY2(edited, edited ? "" : qPrintable(edited.error().text()));
        QCOMPARE(textsOf(temporary, u"okapi"_s), 1);
        QCOMPARE(textsOf(temporary, u"stripes"_s), 2);
        Change leave;
        leave.id = {51};
        leave.at = edit.at;
        leave.verb = u"remove"_s;
        leave.left = {{1}};
        temporary.store().write(leave, LoggedChange::Action::Do);
        QVERIFY(temporary.store().flush());
        QCOMPARE(textsOf(temporary, u"stripes"_s), 1);
        QCOMPARE(temporary.reader()->articleIds(prefix(u"oka"_s), ArticleSort::Newest)->size(), 0);
        temporary.store().write(leave.inverted(), LoggedChange::Action::Undo, {51});
        QVERIFY(temporary.store().flush());
        QCOMPARE(textsOf(temporary, u"stripes"_s), 2);
        QCOMPARE(*temporary.reader()->verify(), QStringList());
        QCOMPARE(temporary.reader()->totals()->articles, 2);
    }

    void wordsCountedAside_areTheSame()
    {
        TemporaryProject temporary;
        const QString body = bodyOf(1, vocabulary());
        temporary.project().importArticles({article(u"Mixed\n"_s + body, u"mixed.txt"_s)});
        temporary.close();
        const auto connection = *Connection::open(temporary.path(), Connection::Mode::Write);
        const QString dictionary = u"SELECT group_concat(term || df) FROM (SELECT * FROM term ORDER BY term)"_s;
        const QVariant expected = *connection->run(dictionary);
        QVERIFY(connection->run(u"DELETE FROM term"_s));
        const qint64 position = connection->run(u"SELECT position FROM article"_s)->toLongLong();
        Transaction transaction(*connection);
        QVERIFY(transaction.begin());
        TermWriter writer(*connection, nullptr);
        QVERIFY(writer.unindex(position));
        QVERIFY(writer.index(position));
        QVERIFY(writer.finish());
        QVERIFY(transaction.commit());
        QCOMPARE(*connection->run(dictionary), expected);
    }

    void verification_findsWhatTheIndexLacks_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("finding");
        QTest::newRow("word") << u"DELETE FROM term WHERE term = 'stripes'"_s << u"stripes"_s;
        QTest::newRow("text") << u"UPDATE document SET body = 'Zebra' || char(10) || 'Spots of one.'"_s
                              << u"article 1"_s;
        QTest::newRow("index") << u"INSERT INTO article_text (article_text, rowid, title, body) "
                                  u"SELECT 'delete', position, title, body FROM document"_s
                               << u"article 1"_s;
        QTest::newRow("count") << u"UPDATE article SET figures = 7"_s << u"article 1"_s;
    }
    void verification_findsWhatTheIndexLacks()
    {
        QFETCH(QString, damage);
        QFETCH(QString, finding);
        TemporaryProject temporary;
        temporary.project().importArticles({article(u"Zebra\nStripes of one."_s, u"one.txt"_s)});
        temporary.close();
        {
            const auto connection = *Connection::open(temporary.path(), Connection::Mode::Write);
            QVERIFY(connection->run(damage));
        }
        const auto reader = *Reader::open(temporary.path());
        const QStringList problems = *reader->verify();
        QVERIFY2(problems.join(u'\n').contains(finding), qPrintable(problems.join(u'\n')));
    }

    void upkeep_bringsThePartsOfTheIndexTogether_inSteps()
    {
        TemporaryProject temporary;
        const QStringList words = vocabulary();
        writeManyArticles(
            temporary.store(), articleCount, [](int) { return u"Title"_s; },
            [&words](int number) { return bodyOf(number, words); });
        temporary.close();
        const auto connection = *Connection::open(temporary.path(), Connection::Mode::Write);
        const QString unmerged = u"SELECT value FROM counter WHERE name = 'unmerged_texts'"_s;
        QCOMPARE(connection->run(unmerged)->toInt(), articleCount);
        IndexUpkeep upkeep(*connection);
        int steps = 0;
        for (Result<bool> more = true; *more; ++steps) {
            more = upkeep.step();
            QVERIFY(more);
            QVERIFY(steps < 10'000);
        }
        QCOMPARE(connection->run(unmerged)->toInt(), 0);
        QCOMPARE(connection->run(u"SELECT count(DISTINCT segid) FROM article_text_idx"_s)->toInt(), 1);
        QVERIFY(!*upkeep.step());
        QCOMPARE(*(*Reader::open(temporary.path()))->verify(), QStringList());
    }

    void reading_isRememberedAndSortsTheList()
    {
        TemporaryProject temporary;
        temporary.project().importArticles({article(u"One\nText."_s, u"one.txt"_s, u"2011-01-01"_s),
                                            article(u"Two\nText."_s, u"two.txt"_s, u"2012-01-01"_s),
                                            article(u"Three\nText."_s, u"three.txt"_s, u"2013-01-01"_s)});
        temporary.store().noteRead({1});
        QVERIFY(temporary.store().flush());
        temporary.reopen();
        const std::vector<ArticleId> expected {{1}, {3}, {2}};
        QCOMPARE(*temporary.reader()->articleIds({}, ArticleSort::LastRead), expected);
        QCOMPARE(*temporary.reader()->articleIds(word(u"text"_s), ArticleSort::LastRead), expected);
    }

private:
    QStringList newest(const Query &query)
    {
        QStringList ids;
        const auto found = m_reader->articleIds(query, ArticleSort::Newest);
        for (const ArticleId id : *found)
            ids.append(QString::number(id.value));
        return ids;
    }
    QStringList byOwnOperator(const QString &match)
    {
        const auto found = m_connection->run(u"SELECT group_concat(id) FROM (SELECT a.id AS id FROM article_text t "
                                             u"JOIN article a ON a.position = t.rowid "
                                             u"WHERE article_text MATCH '%1' ORDER BY t.rowid DESC)"_s.arg(match));
        return found ? found->toString().split(u',', Qt::SkipEmptyParts) : QStringList {found.error().text()};
    }
    static int textsOf(TemporaryProject &temporary, const QString &term)
    {
        const auto connection = *Connection::open(temporary.path(), Connection::Mode::Read);
        return connection->run(u"SELECT df FROM term WHERE term = '%1'"_s.arg(term))->toInt();
    }

    TemporaryProject m_project;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Dictionary> m_dictionary;
};

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
