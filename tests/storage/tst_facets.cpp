// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/facetcounter.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

constexpr int howMany = 700; // more than one piece

const QStringList outlets {u"Río Times"_s, u"El Faro"_s, u"Ágora"_s, {}};
const QStringList dates {u"2011"_s, u"2012-03"_s, u"2012-03-05"_s, u"2014-11-30"_s, {}};
const QStringList languages {u"en"_s, u"es"_s, {}};
const QStringList names {u"Ana Quispe"_s, u"Luis Rojas"_s, u"Puno"_s, u"Áncash"_s};
const QStringList tags {u"harvest"_s, u"ports"_s, u"to check"_s};
const QStringList measures {u"coca_cultivation_area"_s, u"seizures"_s, {}};

// Articles that differ in everything that facets count.
std::vector<Addition> someArticles(unsigned seed)
{
    std::mt19937 random(seed);
    const auto any = [&random](const QStringList &of) { return of[qsizetype(random() % size_t(of.size()))]; };
    std::vector<Addition> additions;
    for (int i = 0; i < howMany; ++i) {
        Addition addition
            = article(u"Text %1\n%2 met Ana Quispe, Luis Rojas, Puno and Áncash, 12 ha and 5 t."_s.arg(i).arg(
                          random() % 2 ? u"maize"_s : u"barley"_s),
                      u"text-%1.txt"_s.arg(i), any(dates));
        if (const QString outlet = any(outlets); !outlet.isEmpty())
            addition.article.metadata.outlet = MetadataField {outlet, std::nullopt, MetadataField::Origin::Header};
        addition.article.language = any(languages);
        addition.article.status = Article::Status(random() % 3);
        for (const QString &tag : tags) {
            if (random() % 3 == 0)
                addition.article.metadata.tags.append(tag);
        }
        for (int marks = int(random() % 4); marks > 0; --marks) {
            const QString name = any(names);
            Mention mention = mentionOf(addition, name, random() % 2 ? u"PERSON"_s : u"PLACE"_s);
            mention.entity = entityId(mention.type, name);
            mention.status = ReviewStatus(random() % 3);
            addition.entities.push_back({mention.entity, mention.type, name, {}, {}});
            addition.mentions.push_back(mention);
        }
        for (int figures = int(random() % 3); figures > 0; --figures) {
            Figure figure = figureOf(addition, u"12 ha"_s, 12, u"ha"_s, any(measures), 2012);
            figure.status = Figure::Status(random() % 3);
            addition.figures.push_back(figure);
        }
        additions.push_back(std::move(addition));
    }
    return additions;
}

using Counted = std::map<QString, int>;

// The same, one article after the other.
Counted bruteForce(Reader &reader, const Query &query, Facet facet)
{
    Counted counted;
    for (const ArticleId id : *reader.articleIds(query, ArticleSort::Newest)) {
        const Article article = *reader.article(id);
        std::set<QString> values;
        if (facet == Facet::Outlet && article.metadata.outlet)
            values.insert(article.metadata.outlet->value);
        if (facet == Facet::Year && article.metadata.published)
            values.insert(article.metadata.published->value.left(4));
        if (facet == Facet::Language)
            values.insert(article.language);
        if (facet == Facet::Status)
            values.insert(toString(article.status));
        if (facet == Facet::Tag)
            values.insert(article.metadata.tags.begin(), article.metadata.tags.end());
        for (const MentionRow &row : *reader.mentions({.article = id})) {
            if (row.mention.status == ReviewStatus::Rejected)
                continue;
            if (facet == Facet::Type)
                values.insert(row.mention.type);
            if (facet == Facet::Entity)
                values.insert(reader.rootEntity(row.mention.entity)->name + u'/' + row.mention.type);
        }
        FigureFilter figures;
        figures.article = id;
        for (const FigureRow &row : *reader.figures(figures)) {
            if (facet == Facet::Measure && row.figure.status != Figure::Status::Rejected)
                values.insert(row.figure.measure);
        }
        for (const FolderRow &row : *reader.folders()) {
            if (facet == Facet::Folder && !reader.articlesInFolder(row.folder.id, {id})->empty())
                values.insert(row.folder.name);
        }
        values.erase(QString());
        for (const QString &value : values)
            ++counted[value];
    }
    return counted;
}

Counted countedBy(FacetCounter &counter, Reader &reader, Facet facet)
{
    Counted counted;
    const FacetPage page = *counter.page(reader, facet, {100, {}});
    for (const FacetValue &value : page.values)
        counted[facet == Facet::Entity ? value.value + u'/' + value.detail : value.value] = value.articles;
    return counted;
}

FacetCounter whole(Reader &reader, const Query &query, std::vector<Facet> facets)
{
    FacetCounter counter(query, std::move(facets));
    while (!counter.isWhole()) {
        if (const Outcome done = counter.proceed(reader); !done)
            break;
    }
    return counter;
}

} // namespace

class TestFacets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Project &project = m_temporary.project();
        const std::vector<ArticleId> ids = project.importArticles(someArticles(20));
        const std::vector<ArticleId> some(ids.begin() + 10, ids.begin() + 90);
        QVERIFY(project.addFolder({{}, u"To cite"_s, {}}, some));
        QVERIFY(project.addFolder({{}, u"Barley"_s, u"barley"_s}));
        QVERIFY(project.removeArticles({ids[11], ids[200]}));
        m_reader = m_temporary.reader();
    }

    void counts_equalThoseOfOneArticleAfterTheOther_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "maize", "barley lang:es", "outlet:Faro", "-outlet:Faro", "date:2012",
                                  "maize (tag:harvest OR tag:ports)", "type:PERSON has:figures", "nothing"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void counts_equalThoseOfOneArticleAfterTheOther()
    {
        QFETCH(QString, typed);
        const Query query = *parseQuery(typed);
        const auto facets = allFacets();
        FacetCounter counter = whole(*m_reader, query, {facets.begin(), facets.end()});
        for (const Facet facet : facets)
            QCOMPARE(countedBy(counter, *m_reader, facet), bruteForce(*m_reader, query, facet));
        QCOMPARE(counter.dates().total(), int(m_reader->articleIds(query, ArticleSort::Newest)->size()));
        QVERIFY(counter.dates().isWhole);
    }

    void dates_areCountedByYearAndMonth_withTheUndatedNamed()
    {
        const DateCounts dates = whole(*m_reader, {}, {}).dates();
        const Counted years = bruteForce(*m_reader, {}, Facet::Year);
        for (const auto &[year, count] : years)
            QCOMPARE(dates.inYear(year.toInt()), count);
        QCOMPARE(dates.inMonth(2012, 3), years.at(u"2012"_s));
        QCOMPARE(dates.inMonth(2011, 0), years.at(u"2011"_s));
        QCOMPARE(dates.undated,
                 int(m_reader->articleIds({}, ArticleSort::Newest)->size()) - dates.inYear(2011) - dates.inYear(2012)
                     - dates.inYear(2014));
    }

    void firstPiece_isOfTheNewest_andSaysThatItIsNotAll()
    {
        FacetCounter counter({}, {Facet::Outlet});
        QVERIFY(counter.proceed(*m_reader));
        QVERIFY(!counter.isWhole());
        QVERIFY(!counter.page(*m_reader, Facet::Outlet, {})->isWhole);
        const int first = counter.dates().total();
        QVERIFY(first > 0 && first < howMany);
        QCOMPARE(counter.dates().undated, 0); // they come last
        QVERIFY(counter.proceed(*m_reader));
        QCOMPARE(counter.dates().total(), howMany - 2);
    }

    void page_holdsTheMostFrequent_andSaysHowManyThereAre()
    {
        FacetCounter counter = whole(*m_reader, {}, {Facet::Outlet, Facet::Entity, Facet::Year, Facet::Folder});
        const FacetPage outletPage = *counter.page(*m_reader, Facet::Outlet, {2, {}});
        QCOMPARE(outletPage.all, 3);
        QCOMPARE(int(outletPage.values.size()), 2);
        QVERIFY(outletPage.values[0].articles >= outletPage.values[1].articles);
        QCOMPARE(counter.page(*m_reader, Facet::Outlet, {8, u"rio"_s})->values.front().value, u"Río Times"_s);
        const FacetPage entities = *counter.page(*m_reader, Facet::Entity, {8, u"ANCASH"_s});
        QCOMPARE(entities.all, 2); // as a person and as a place
        QCOMPARE(entities.values.front().value, u"Áncash"_s);
        QCOMPARE(counter.page(*m_reader, Facet::Year, {8, {}})->values.front().value, u"2014"_s);
        QCOMPARE(counter.page(*m_reader, Facet::Folder, {8, u"cite"_s})->all, 1);
        QCOMPARE(counter.page(*m_reader, Facet::Folder, {8, u"none"_s})->all, 0);
    }

    void interrupted_countsNothingTwice()
    {
        FacetCounter counter({}, {Facet::Entity});
        m_reader->interrupt();
        QVERIFY(!counter.proceed(*m_reader));
        m_reader->resume();
        while (!counter.isWhole())
            QVERIFY(counter.proceed(*m_reader));
        QCOMPARE(countedBy(counter, *m_reader, Facet::Entity), bruteForce(*m_reader, {}, Facet::Entity));
    }

private:
    TemporaryProject m_temporary;
    std::unique_ptr<Reader> m_reader;
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
