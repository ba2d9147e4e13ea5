// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

MetadataField stated(const QString &value)
{
    return {value, std::nullopt, MetadataField::Origin::Header};
}

void mention(Addition &addition, const QString &words, const QString &type)
{
    addition.mentions.push_back(mentionOf(addition, words, type));
    addition.entities.push_back({entityId(type, words), type, words, {}, {}});
}

Figure rangeOf(const Addition &addition, const QString &words, double low, double high, const QString &unit)
{
    Figure figure = figureOf(addition, words, low, unit, {}, 2010);
    figure.value.reset();
    figure.high = high;
    return figure;
}

std::vector<Addition> corpus()
{
    std::vector<Addition> all;
    all.push_back(article(u"Área sembrada\nAbimael Guzmán saw 50,000 hectares of coca fields in 2011."_s, u"area.txt"_s,
                          u"2012-03-04"_s));
    all[0].article.metadata.outlet = stated(u"El País"_s);
    all[0].article.metadata.author = stated(u"Ana Pérez"_s);
    all[0].article.metadata.tags = {u"Cultivo Ilícito"_s, u"drugs"_s};
    all[0].article.language = u"es"_s;
    mention(all[0], u"Abimael Guzmán"_s, u"PERSON"_s);
    all[0].figures.push_back(figureOf(all[0], u"50,000 hectares"_s, 50'000, u"ha"_s, u"coca_cultivation_area"_s, 2011));

    all.push_back(article(u"Square kilometres\nShining Path held 300 km2 and 12 laboratories of the valley."_s,
                          u"path.txt"_s, u"2014-06-11"_s));
    all[1].article.metadata.outlet = stated(u"El País Semanal"_s);
    mention(all[1], u"Shining Path"_s, u"GROUP"_s);
    all[1].figures.push_back(figureOf(all[1], u"300 km2"_s, 300, u"km2"_s, u"coca_cultivation_area"_s, 2012));
    all[1].figures.push_back(figureOf(all[1], u"12 laboratories"_s, 12, u"laboratories"_s, {}, 2013));

    all.push_back(article(u"Sendero\nSendero Luminoso burnt between 20 and 60 hectares near the river."_s,
                          u"sendero.txt"_s, u"2010"_s));
    mention(all[2], u"Sendero Luminoso"_s, u"GROUP"_s);
    all[2].figures.push_back(rangeOf(all[2], u"20 and 60 hectares"_s, 20, 60, u"ha"_s));
    all.push_back(
        article(u"Nothing much\nThe price of coca leaf was three times higher near the coast."_s, u"plain.txt"_s));
    return all;
}

} // namespace

class TestArticleCondition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project.project().importArticles(corpus());
        const auto reader = m_project.reader();
        const auto entities = reader->entities();
        std::optional<Entity> path;
        std::vector<EntityRow> merged;
        for (const EntityRow &row : *entities) {
            if (row.entity.name == u"Shining Path"_s)
                path = row.entity;
            if (row.entity.name == u"Sendero Luminoso"_s)
                merged.push_back(row);
        }
        QVERIFY(path && m_project.project().mergeEntities(*path, merged));
        Note note;
        note.subject = {NoteSubject::Kind::Article, 0, {4}, {}};
        note.text = u"Compare with the Balloon effect"_s;
        QVERIFY(m_project.project().addNote(note));
    }

    void query_findsWhatItAsks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // numbers of articles
        const auto row
            = [](const QString &text, const QString &found) { QTest::newRow(qPrintable(text)) << text << found; };
        row(u"NEAR(price higher, 6)"_s, u"4"_s);
        row(u"NEAR(price higher, 5)"_s, {});
        row(u"NEAR(pric* \"coca leaf\" , 3)"_s, u"4"_s);
        row(u"-NEAR(price higher, 6) near"_s, u"3"_s);
        row(u"~price"_s, u"4"_s);
        row(u"~prices"_s, u"4"_s);
        row(u"~PRICED -near"_s, {});
        row(u"~hectare"_s, u"1 3"_s);
        row(u"~hectare NOT ~burned"_s, u"1 3"_s);
        row(u"~laboratory coca"_s, {});
        row(u"~laboratory OR ~fielded"_s, u"1 2"_s);
        row(u"~nonsuchword"_s, {});
        row(u"title:area"_s, u"1"_s);
        row(u"title:kilo*"_s, u"2"_s);
        row(u"title:\"square k*\""_s, u"2"_s);
        row(u"title:zzz*"_s, {});
        row(u"title:=sendero"_s, u"3"_s);
        row(u"coca title:area"_s, u"1"_s);
        row(u"outlet:pais"_s, u"1 2"_s);
        row(u"outlet:=\"EL PAÍS\""_s, u"1"_s);
        row(u"outlet:sem*"_s, {});
        row(u"outlet:el*"_s, u"1 2"_s);
        row(u"autor:perez"_s, u"1"_s);
        row(u"file:PATH"_s, u"2"_s);
        row(u"lang:ES"_s, u"1"_s);
        row(u"tag:\"cultivo ilicito\""_s, u"1"_s);
        row(u"tag:=drug"_s, {});
        row(u"status:unread -lang:es"_s, u"2 3 4"_s);
        row(u"is:read"_s, {});
        row(u"note:balloon"_s, u"4"_s);
        row(u"has:notes"_s, u"4"_s);
        row(u"has:tags"_s, u"1"_s);
        row(u"has:author"_s, u"1"_s);
        row(u"-has:date"_s, u"4"_s);
        row(u"has:entities"_s, u"1 2 3"_s);
        row(u"type:group"_s, u"2 3"_s);
        row(u"entity:\"shining path\""_s, u"2 3"_s);
        row(u"entity:\"Sendero Luminoso\""_s, u"2 3"_s);
        row(u"entity:guzman"_s, u"1"_s);
        row(u"entity:guz"_s, {});
        row(u"entity:guz*"_s, u"1"_s);
        row(u"entity:=guzman"_s, {});
        row(u"date:2012..2014"_s, u"1 2"_s);
        row(u"date:<2014-06"_s, u"1 3"_s);
        row(u"date:>2010"_s, u"1 2"_s);
        row(u"date:>=2010"_s, u"1 2 3"_s);
        row(u"date:<=2012-03-04"_s, u"1 3"_s);
        row(u"date:<2012-03-04"_s, u"3"_s);
        row(u"date:..2012"_s, u"1 3"_s);
        row(u"date:2014-06-11"_s, u"2"_s);
        row(u"-date:2012"_s, u"2 3 4"_s);
        // Of 50,000 ha, 300 km2 = 30,000 ha and 20 to 60 ha:
        row(u"figure:hectares"_s, u"1 3"_s);
        row(u"figure:ha in 2011"_s, u"1"_s);
        row(u"hectares:>40000"_s, u"1"_s);
        row(u"hectares:>=30,000"_s, u"1 2"_s);
        row(u"hectares:>30k"_s, u"1"_s);
        row(u"hectares:=30.000"_s, u"2"_s);
        row(u"hectáreas:>30 mil en 2012"_s, {});
        row(u"hectares:<=30k in 2012..2014"_s, u"2"_s);
        row(u"km2:500"_s + u"..500"_s, u"1"_s);
        row(u"\"square km\":>=300"_s, u"1 2"_s);
        row(u"square_km:>=300"_s, u"1 2"_s);
        row(u"hectares:>50 in 2010"_s, u"3"_s); // some of what it may be is more than 50
        row(u"hectares:>60 in 2010"_s, {});
        row(u"hectares:<20 in 2010"_s, {});
        row(u"figure:coca_cultivation_area"_s, u"1 2"_s);
        row(u"figure:coca_cultivation_area>40000"_s, u"1"_s);
        row(u"coca_cultivation_area:<40000"_s, u"2"_s);
        row(u"figure:coca_cult*"_s, u"1 2"_s);
        row(u"figure:\"Coca cultivation area\"<40000"_s, u"2"_s);
        row(u"laboratories:>10"_s, u"2"_s);
        row(u"Laboratories:>12"_s, {});
        row(u"figure:>100"_s, u"1 2"_s);
        row(u"figure:<100 in 2010"_s, u"3"_s);
        row(u"kilograms:>1"_s, {});
        row(u"nonsuch:>1"_s, {});
        row(u"-hectares:>40000 has:figures"_s, u"2 3"_s);
        row(u"coca hectares:>1"_s, u"1"_s);
        row(u"has:figures is:unconfirmed"_s, u"1 2 3"_s);
        row(u"folder:none"_s, {});
        row(u"outlet:\"' OR 1 --\""_s, {});
        row(u"entity:\"%\""_s, {});
    }

    void query_findsWhatItAsks()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        const Result<Query> query
            = text.contains(u'%') ? Query {Query::Kind::Field, u"%"_s, u"entity"_s} : parseQuery(text);
        QVERIFY2(bool(query), query ? "" : qPrintable(query.error().text()));
        const auto reader = m_project.reader();
        for (const ArticleSort sort : {ArticleSort::Newest, ArticleSort::Relevance, ArticleSort::Title}) {
            const auto ids = reader->articleIds(*query, sort);
            QVERIFY2(bool(ids), ids ? "" : qPrintable(ids.error().text()));
            QStringList numbers;
            for (const ArticleId id : *ids)
                numbers.append(QString::number(id.value));
            numbers.sort();
            QCOMPARE(numbers.join(u' '), found);
        }
    }

    void hostileValues_areOnlyValues_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("nul") << QString(QChar(0));
        QTest::newRow("lone surrogate") << QString(QChar(0xD800));
        QTest::newRow("right to left") << u"\u202Eكوكا"_s;
        QTest::newRow("quotation mark") << u"\""_s;
        QTest::newRow("long") << QString(9000, u'x');
        QTest::newRow("bracket") << u") OR (1"_s;
        QTest::newRow("star") << u"*"_s;
        QTest::newRow("is") << u"="_s;
        QTest::newRow("nothing") << QString();
    }

    void hostileValues_areOnlyValues()
    {
        QFETCH(const QString, value);
        const auto reader = m_project.reader();
        for (const QString &field : queryFields()) {
            const auto ids = reader->articleIds({Query::Kind::Field, value, field}, ArticleSort::Newest);
            QVERIFY2(bool(ids), ids ? "" : qPrintable(field + ids.error().text()));
        }
        for (const Query::Kind kind : {Query::Kind::Word, Query::Kind::Prefix, Query::Kind::Phrase, Query::Kind::Stem})
            QVERIFY(reader->articleIds({kind, value, {}}, ArticleSort::Newest));
    }

private:
    TemporaryProject m_project;
};

QTEST_GUILESS_MAIN(TestArticleCondition)
#include "tst_articlecondition.moc"
