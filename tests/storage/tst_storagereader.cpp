// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

Addition dated(const QString &text, const QString &fileName, const QString &published, const QString &outlet)
{
    Addition addition = article(text, fileName, published);
    addition.article.metadata.outlet = MetadataField {outlet, std::nullopt, MetadataField::Origin::Header};
    return addition;
}

std::vector<Addition> corpus()
{
    std::vector<Addition> additions;
    additions.push_back(dated(u"Coca survey\nÁncash grew 9,500 hectares of coca in 2013."_s, u"survey.txt"_s,
                              u"2014-06-11"_s, u"Field Notes"_s));
    additions.push_back(dated(u"Airstrips closed\nThe army closed airstrips near Puno."_s, u"airstrips.txt"_s,
                              u"2015-03"_s, u"The Valley Paper"_s));
    additions.push_back(dated(u"Undated piece\nNobody knows when coca growers met the army."_s, u"undated.txt"_s, {},
                              u"Field Notes"_s));
    additions[0].figures.push_back(
        figureOf(additions[0], u"9,500 hectares"_s, 9500, u"ha"_s, u"coca_cultivation_area"_s, 2013));
    additions[1].mentions.push_back(mentionOf(additions[1], u"Puno"_s, u"PLACE"_s));
    additions[1].entities.push_back({entityId(u"PLACE", u"Puno"), u"PLACE"_s, u"Puno"_s, {}, {}});
    return additions;
}

Query word(const QString &text)
{
    return {Query::Kind::Word, text, {}, {}};
}

Query prefix(const QString &text)
{
    return {Query::Kind::Prefix, text, {}, {}};
}

Query phrase(const QString &text)
{
    return {Query::Kind::Phrase, text, {}, {}};
}

Query field(const QString &name, const QString &value)
{
    return {Query::Kind::Field, value, name, {}};
}

Query joined(Query::Kind kind, std::vector<Query> children)
{
    return {kind, {}, {}, std::move(children)};
}

} // namespace

class TestStorageReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_project.project().importArticles(corpus()); }
    void query_findsArticlesInOrder_data();
    void query_findsArticlesInOrder();
    void wordsOfAnyKind_areOnlyWords_data();
    void wordsOfAnyKind_areOnlyWords();
    void rows_comeInTheOrderAsked_withCountsAndSnippet();
    void articleNamed_takesNumberOrFileName();
    void mentions_areFiltered();
    void figures_areFilteredAndSorted();
    void missing_isNotFound();

private:
    TemporaryProject m_project;
};

void TestStorageReader::query_findsArticlesInOrder_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<ArticleSort>("sort");
    QTest::addColumn<QString>("files");
    using Kind = Query::Kind;
    QTest::newRow("all, newest") << Query {} << ArticleSort::Newest << u"airstrips survey undated"_s;
    QTest::newRow("all, oldest, undated last") << Query {} << ArticleSort::Oldest << u"survey airstrips undated"_s;
    QTest::newRow("all, by title") << Query {} << ArticleSort::Title << u"airstrips survey undated"_s;
    QTest::newRow("all, by outlet") << Query {} << ArticleSort::Outlet << u"survey undated airstrips"_s;
    QTest::newRow("all, most figures") << Query {} << ArticleSort::Figures << u"survey airstrips undated"_s;
    QTest::newRow("all, most mentions") << Query {} << ArticleSort::Mentions << u"airstrips survey undated"_s;
    QTest::newRow("word") << word(u"coca"_s) << ArticleSort::Newest << u"survey undated"_s;
    QTest::newRow("accents folded") << word(u"ancash"_s) << ArticleSort::Newest << u"survey"_s;
    QTest::newRow("case folded") << word(u"PUNO"_s) << ArticleSort::Newest << u"airstrips"_s;
    QTest::newRow("prefix") << prefix(u"grow"_s) << ArticleSort::Newest << u"undated"_s;
    QTest::newRow("phrase") << phrase(u"the army"_s) << ArticleSort::Newest << u"airstrips undated"_s;
    QTest::newRow("phrase not adjacent") << phrase(u"army the"_s) << ArticleSort::Newest << QString();
    QTest::newRow("and") << joined(Kind::And, {word(u"coca"_s), word(u"army"_s)}) << ArticleSort::Newest
                         << u"undated"_s;
    QTest::newRow("or") << joined(Kind::Or, {word(u"hectares"_s), word(u"puno"_s)}) << ArticleSort::Newest
                        << u"airstrips survey"_s;
    QTest::newRow("not") << joined(Kind::Not, {word(u"coca"_s)}) << ArticleSort::Newest << u"airstrips"_s;
    QTest::newRow("and not") << joined(Kind::And, {word(u"coca"_s), joined(Kind::Not, {word(u"army"_s)})})
                             << ArticleSort::Newest << u"survey"_s;
    QTest::newRow("relevance") << word(u"coca"_s) << ArticleSort::Relevance << u"survey undated"_s;
    QTest::newRow("outlet") << field(u"outlet"_s, u"field"_s) << ArticleSort::Newest << u"survey undated"_s;
    QTest::newRow("title") << field(u"title"_s, u"closed"_s) << ArticleSort::Newest << u"airstrips"_s;
    QTest::newRow("word and outlet") << joined(Kind::And, {word(u"army"_s), field(u"outlet"_s, u"valley"_s)})
                                     << ArticleSort::Newest << u"airstrips"_s;
    QTest::newRow("a percent sign is no wildcard") << field(u"outlet"_s, u"%"_s) << ArticleSort::Newest << QString();
    QTest::newRow("year") << field(u"date"_s, u"2014"_s) << ArticleSort::Newest << u"survey"_s;
    QTest::newRow("month of a month") << field(u"date"_s, u"2015-03"_s) << ArticleSort::Newest << u"airstrips"_s;
    QTest::newRow("years") << field(u"date"_s, u"2014..2015"_s) << ArticleSort::Newest << u"airstrips survey"_s;
    QTest::newRow("before") << field(u"date"_s, u"<2015"_s) << ArticleSort::Newest << u"survey"_s;
    QTest::newRow("after") << field(u"date"_s, u">2014"_s) << ArticleSort::Newest << u"airstrips"_s;
    QTest::newRow("has figures") << field(u"has"_s, u"figures"_s) << ArticleSort::Newest << u"survey"_s;
    QTest::newRow("type") << field(u"type"_s, u"place"_s) << ArticleSort::Newest << u"airstrips"_s;
    QTest::newRow("unconfirmed") << field(u"is"_s, u"unconfirmed"_s) << ArticleSort::Newest << u"survey"_s;
}

void TestStorageReader::query_findsArticlesInOrder()
{
    QFETCH(Query, query);
    QFETCH(ArticleSort, sort);
    QFETCH(QString, files);
    const auto reader = m_project.reader();
    const auto ids = reader->articleIds(query, sort);
    QVERIFY2(ids, ids ? "" : qPrintable(ids.error().text()));
    QStringList found;
    for (const ArticleRow &row : *reader->articleRows(*ids, query))
        found.append(row.fileName.chopped(4));
    QCOMPARE(found.join(u' '), files);
}

void TestStorageReader::wordsOfAnyKind_areOnlyWords_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"\"", "a\"b", "' OR 1=1 --", "NEAR(a b)", "title:x", "*", "(", "a AND", "^", "{a b}:c", "\\", "%"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

// Whatever is typed is looked for; none of it is an instruction to the database.
void TestStorageReader::wordsOfAnyKind_areOnlyWords()
{
    QFETCH(QString, text);
    const auto reader = m_project.reader();
    for (const Query &query :
         {word(text), prefix(text), phrase(text), field(u"title"_s, text), field(u"author"_s, text)}) {
        const auto ids = reader->articleIds(query, ArticleSort::Newest);
        QVERIFY2(ids, ids ? "" : qPrintable(ids.error().text()));
        QVERIFY(reader->articleRows({{1}}, query));
    }
}

void TestStorageReader::rows_comeInTheOrderAsked_withCountsAndSnippet()
{
    const auto reader = m_project.reader();
    const auto rows = *reader->articleRows({{2}, {1}, {99}}, word(u"coca"_s));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].title, u"Airstrips closed"_s);
    QCOMPARE(rows[0].mentions, 1);
    QCOMPARE(rows[1].figures, 1);
    QCOMPARE(rows[1].published, u"2014-06-11"_s);
    QVERIFY2(rows[1].snippet.contains(u"\uE000coca\uE001"_s), qPrintable(rows[1].snippet));
    QVERIFY(rows[1].score > 0);
}

void TestStorageReader::articleNamed_takesNumberOrFileName()
{
    const auto reader = m_project.reader();
    QCOMPARE(*reader->articleNamed(u"2"_s), ArticleId {2});
    QCOMPARE(*reader->articleNamed(u"survey.txt"_s), ArticleId {1});
    QCOMPARE(reader->articleNamed(u"nothing.txt"_s).error().kind, Error::Kind::NotFound);
}

void TestStorageReader::mentions_areFiltered()
{
    const auto reader = m_project.reader();
    QCOMPARE(reader->mentions({.article = {2}})->size(), 1);
    QCOMPARE(reader->mentions({.article = {1}})->size(), 0);
    QCOMPARE(reader->mentions({.entity = entityId(u"PLACE", u"puno")})->front().entityName, u"Puno"_s);
    QCOMPARE(reader->mentions({.type = u"PERSON"_s})->size(), 0);
    QCOMPARE(reader->mentions({.status = ReviewStatus::Suggested})->size(), 1);
    QCOMPARE(reader->entities()->size(), 1);
}

void TestStorageReader::figures_areFilteredAndSorted()
{
    const auto reader = m_project.reader();
    QCOMPARE(reader->figures({.measure = u"coca_cultivation_area"_s, .place = u"Peru"_s})->size(), 1);
    QCOMPARE(reader->figures({.place = u"Bolivia"_s})->size(), 0);
    QCOMPARE(reader->figures({.text = u"HECTARES"_s})->size(), 1);
    QCOMPARE(reader->figureIds({.status = Figure::Status::Confirmed})->size(), 0);
    using Sort = FigureFilter::Sort;
    for (Sort sort : {Sort::Text, Sort::Measure, Sort::Value, Sort::Unit, Sort::Period, Sort::Place, Sort::Source,
                      Sort::Status, Sort::Article})
        QCOMPARE(reader->figureIds({.sort = sort, .descending = true})->size(), 1);
}

void TestStorageReader::missing_isNotFound()
{
    const auto reader = m_project.reader();
    QCOMPARE(reader->article({99}).error().kind, Error::Kind::NotFound);
    QCOMPARE(reader->articleText({99}).error().kind, Error::Kind::NotFound);
    QCOMPARE(reader->mention({99}).error().kind, Error::Kind::NotFound);
    QCOMPARE(reader->figure({99}).error().kind, Error::Kind::NotFound);
    QCOMPARE(reader->entity({99}).error().kind, Error::Kind::NotFound);
    QCOMPARE(Reader::open(m_project.path() + u".none"_s).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestStorageReader)
#include "tst_storagereader.moc"
