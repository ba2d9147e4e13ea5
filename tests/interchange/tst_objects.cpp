// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/jsonlines.h"
#include "models/interchange/objects.h"

#include <QJsonDocument>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

// The words' place in the text.
TextSpan spanOf(const QString &words, const QString &text)
{
    const qsizetype start = text.indexOf(words);
    return {start, start + words.size()};
}

Figure hectares(const QString &text)
{
    Figure figure;
    figure.id = {7};
    figure.article = {3};
    figure.quote = QuotedSpan::of(spanOf(u"300 hectares"_s, text), text);
    figure.sentence = QuotedSpan::of({0, text.size()}, text);
    figure.value = figure.low = figure.high = 300;
    figure.unit = u"ha"_s;
    figure.measure = u"area"_s;
    figure.countries = {u"Peru"_s};
    figure.period.year = 2014;
    figure.period.from = figure.period.to = PartialDate {2014, 0, 0};
    figure.period.precision = u"year"_s;
    figure.normalised = {300, 300, 300, u"ha"_s, 1};
    figure.rule = u"number"_s;
    figure.ruleVersion = 2;
    return figure;
}

SeriesPoint pointOf(QDate from, QDate to)
{
    SeriesPoint point;
    point.from = from;
    point.to = to;
    point.y = 64400;
    point.figure = {1};
    point.article = {2};
    point.sentence = u"A sentence."_s;
    return point;
}

} // namespace

class TestObjects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_areWrittenAsPeopleWriteThem_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("json");
        QTest::newRow("zero") << 0.0 << u"0"_s;
        QTest::newRow("whole") << 49200.0 << u"49200"_s;
        QTest::newRow("millions") << 160000000.0 << u"160000000"_s;
        QTest::newRow("negative") << -3.0 << u"-3"_s;
        QTest::newRow("fraction") << 2.5 << u"2.5"_s;
        QTest::newRow("binary noise") << 132.8 * 1e6 + 1.5e-8 << u"132800000"_s;
        QTest::newRow("not a number") << qQNaN() << u"null"_s;
        QTest::newRow("infinite") << qInf() << u"null"_s;
    }

    void numbers_areWrittenAsPeopleWriteThem()
    {
        QFETCH(const double, number);
        QFETCH(const QString, json);
        QCOMPARE(compact(numberOrNull(number)), json);
    }

    void absentNumber_isNull() { QCOMPARE(compact(numberOrNull({})), u"null"_s); }

    void offsets_areCodePoints()
    {
        const QString text = u"😀 Lima 😀 and Cusco"_s;
        Mention mention;
        mention.id = {4};
        mention.article = {2};
        mention.quote = QuotedSpan::of(spanOf(u"Cusco"_s, text), text);
        mention.type = u"PLACE"_s;
        mention.origin = u"gazetteer"_s;
        mention.score = 0.5;
        const QJsonObject object = mentionObject({mention, u"Cusco"_s, u"a.txt"_s}, CodePointMap(text));
        QCOMPARE(
            compact(object),
            uR"({"article":2,"end":18,"entity":"Cusco","file":"a.txt","mention":4,"metonym":false,"note":null,)"
            uR"("origin":"gazetteer","rule":null,"score":0.5,"start":13,"status":"suggested","text":"Cusco","type":"PLACE"})"_s);
    }

    void mentionOfNoEntity_hasNull()
    {
        const QString text = u"Lima"_s;
        Mention mention;
        mention.quote = QuotedSpan::of({0, 4}, text);
        const QJsonObject object = mentionObject({mention, {}, {}}, CodePointMap(text));
        for (const QString &key : {u"entity"_s, u"score"_s, u"rule"_s, u"note"_s, u"article"_s})
            QVERIFY2(object.value(key).isNull() && object.contains(key), qPrintable(key));
    }

    void figure_hasEveryKeyOfTheContract()
    {
        const QString text = u"It had 300 hectares in 2014."_s;
        QCOMPARE(
            compact(figureObject({hectares(text), u"Title"_s, u"a.txt"_s}, CodePointMap(text))),
            uR"({"actor":null,"approx":"=","article":3,"attributed_source":null,"beneficiary":null,"country":"Peru",)"
            uR"("derived":null,"edited":false,"figure":7,"file":"a.txt","measure":"area",)"
            uR"("normalised":{"factor":1,"unit":"ha","value":300,"value_high":300,"value_low":300},"note":null,)"
            uR"("origin":{"rule":"number","version":2},"per":null,)"
            uR"("period":{"fiscal":false,"from":"2014","precision":"year","resolved_from":null,"text":null,"to":"2014","year":2014},)"
            uR"("persons":false,"place":null,"sentence":{"end":28,"start":0,"text":"It had 300 hectares in 2014."},)"
            uR"("span":{"end":19,"start":7,"text":"300 hectares"},"status":"suggested","subject":null,"unit":"ha",)"
            uR"("value":300,"value_high":300,"value_low":300})"_s);
    }

    void openAndHandmadeFigure_saysSo()
    {
        const QString text = u"It had 300 hectares in 2014."_s;
        Figure figure = hectares(text);
        figure.high.reset();
        figure.approximation = Approximation::AtLeast;
        figure.countries = {u"Bolivia"_s, u"Peru"_s};
        figure.period = {};
        figure.rule.clear();
        const QJsonObject object = figureObject({figure, {}, {}}, CodePointMap(text));
        QVERIFY(object.value(u"value_high"_s).isNull());
        QCOMPARE(object.value(u"approx"_s).toString(), u">="_s);
        QCOMPARE(compact(object.value(u"country"_s)), uR"(["Bolivia","Peru"])"_s);
        QCOMPARE(object.value(u"origin"_s).toString(), u"analyst"_s);
        QVERIFY(object.value(u"period"_s).toObject().value(u"year"_s).isNull());
    }

    void wholeArticle_hasSpansWithTheirWords()
    {
        const QString text = u"A title\nLima, 2014\nWords “said” [1]."_s;
        Article article;
        article.id = {1};
        article.path = u"folder/a.txt"_s;
        article.metadata.title = MetadataField {u"A title"_s, TextSpan {0, 7}, MetadataField::Origin::Header};
        article.metadata.outlet = MetadataField {u"The Paper"_s, {}, MetadataField::Origin::Analyst};
        article.structure.boilerplate = {{{8, 18}, u"label"_s}};
        article.structure.quotes = {{spanOf(u"said"_s, text), {}}};
        article.structure.citations = {spanOf(u"[1]"_s, text)};
        const QJsonObject object = articleObject(article, text);
        QCOMPARE(object.value(u"file"_s).toString(), u"a.txt"_s);
        QCOMPARE(object.value(u"path"_s).toString(), u"folder/a.txt"_s);
        QCOMPARE(object.value(u"text"_s).toString(), text);
        QCOMPARE(
            compact(object.value(u"metadata"_s)),
            uR"({"author":null,"canonical_url":null,"categories":[],"dateline":null,)"
            uR"("outlet":{"origin":"analyst","span":null,"value":"The Paper"},"published":null,"tags":[],)"
            uR"("title":{"origin":"header","span":{"end":7,"start":0,"text":"A title"},"value":"A title"},"updated":null,"url":null})"_s);
        QCOMPARE(compact(object.value(u"boilerplate"_s)),
                 uR"([{"end":18,"kind":"label","start":8,"text":"Lima, 2014"}])"_s);
        QCOMPARE(compact(object.value(u"quotes"_s)), uR"([{"end":30,"speaker":null,"start":26,"text":"said"}])"_s);
        QCOMPARE(compact(object.value(u"citations"_s)), uR"([{"end":35,"start":32,"text":"[1]"}])"_s);
    }

    void listedArticle_hasPlainMetadataAndItsHit()
    {
        Article article;
        article.id = {1};
        article.path = u"a.txt"_s;
        article.metadata.title = MetadataField {u"A title"_s, TextSpan {0, 7}, MetadataField::Origin::Header};
        ArticleRow row;
        row.figures = 3;
        row.snippet = u"… 😀 of "_s + QChar(0xE000) + u"coca"_s + QChar(0xE001) + u" leaves …"_s;
        row.score = 1.25;
        const QJsonObject plain = articleListObject(article, row, false);
        QVERIFY(!plain.contains(u"text"_s) && !plain.contains(u"boilerplate"_s) && !plain.contains(u"snippet"_s));
        QCOMPARE(
            compact(plain.value(u"metadata"_s)),
            uR"({"author":null,"canonical_url":null,"categories":[],"dateline":null,"outlet":null,"published":null,"tags":[],)"
            uR"("title":"A title","updated":null,"url":null})"_s);
        QCOMPARE(plain.value(u"figures"_s).toInt(), 3);
        const QJsonObject found = articleListObject(article, row, true);
        QCOMPARE(found.value(u"snippet"_s).toString(), u"… 😀 of coca leaves …"_s);
        QCOMPARE(compact(found.value(u"hits"_s)), uR"([{"end":11,"start":7}])"_s);
        QCOMPARE(found.value(u"score"_s).toDouble(), 1.25);
    }

    void points_haveTheShortestDates_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("x");
        QTest::addColumn<QString>("xTo");
        QTest::newRow("year") << QDate(2011, 1, 1) << QDate(2011, 12, 31) << u"2011"_s << u"null"_s;
        QTest::newRow("years") << QDate(2000, 1, 1) << QDate(2011, 12, 31) << u"2000"_s << u"\"2011\""_s;
        QTest::newRow("month") << QDate(2013, 2, 1) << QDate(2013, 2, 28) << u"2013-02"_s << u"null"_s;
        QTest::newRow("half year") << QDate(2013, 1, 1) << QDate(2013, 6, 30) << u"2013-01"_s << u"\"2013-06\""_s;
        QTest::newRow("October to September")
            << QDate(2011, 10, 1) << QDate(2012, 9, 30) << u"2011-10"_s << u"\"2012-09\""_s;
        QTest::newRow("day") << QDate(2013, 8, 6) << QDate(2013, 8, 6) << u"2013-08-06"_s << u"null"_s;
        QTest::newRow("year to date") << QDate(2015, 1, 1) << QDate(2015, 7, 22) << u"2015-01-01"_s
                                      << u"\"2015-07-22\""_s;
    }

    void points_haveTheShortestDates()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        QFETCH(const QString, x);
        QFETCH(const QString, xTo);
        Series series;
        series.key = u"area/Peru/ha"_s;
        series.points = {pointOf(from, to)};
        const QJsonObject point = seriesObject(series, true).value(u"points"_s).toArray().first().toObject();
        QCOMPARE(point.value(u"x"_s).toString(), x);
        QCOMPARE(compact(point.value(u"x_to"_s)), xTo);
        QCOMPARE(compact(point.value(u"y"_s)), u"64400"_s);
        QCOMPARE(point.value(u"figure"_s).toInt(), 1);
    }

    void fiscalYear_isNamedAfterItsEnd()
    {
        Series series;
        series.points = {pointOf(QDate(2011, 10, 1), QDate(2012, 9, 30))};
        series.points.edit().front().fiscal = true;
        const QJsonObject point = seriesObject(series, true).value(u"points"_s).toArray().first().toObject();
        QCOMPARE(point.value(u"x"_s).toString(), u"2012"_s);
        QVERIFY(point.value(u"x_to"_s).isNull());
        QCOMPARE(point.value(u"from"_s).toString(), u"2011-10-01"_s);
        QCOMPARE(point.value(u"to"_s).toString(), u"2012-09-30"_s);
    }

    void listedSeries_hasNoPoints()
    {
        Series series;
        series.points = {pointOf(QDate(2011, 1, 1), QDate(2011, 12, 31))};
        QVERIFY(!seriesObject(series, false).contains(u"points"_s));
    }

    void body_leavesOutBoilerplateAndItsLines_data()
    {
        QTest::addColumn<QString>("text"); // boilerplate stands in [ ]
        QTest::addColumn<QString>("body");
        QTest::newRow("none") << u"One.\nTwo.\n"_s << u"One.\nTwo.\n"_s;
        QTest::newRow("a line") << u"One.\n[Subscribe!]\nTwo.\n"_s << u"One.\nTwo.\n"_s;
        QTest::newRow("in a line") << u"One. [Story continues] Two."_s << u"One.  Two."_s;
        QTest::newRow("first") << u"[Home > News]\nOne."_s << u"One."_s;
        QTest::newRow("last") << u"One.\n[Share]"_s << u"One.\n"_s;
        QTest::newRow("all") << u"[Share]"_s << u""_s;
    }

    void body_leavesOutBoilerplateAndItsLines()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, body);
        QString plain;
        Structure structure;
        for (const QChar c : text) {
            if (c == u'[')
                structure.boilerplate.push_back({{plain.size(), 0}, u"promo"_s});
            else if (c == u']')
                structure.boilerplate.back().span.end = plain.size();
            else
                plain += c;
        }
        QCOMPARE(bodyOf(plain, structure), body);
    }

    void jsonLine_isOneLineWithEverything()
    {
        const QString text = u"It had 300 hectares\nin 2014."_s;
        RelationRow related;
        related.subjectName = u"It"_s;
        related.relation.kind = u"holds"_s;
        related.relation.from = PartialDate {2014, 0, 0};
        related.relation.sentence = QuotedSpan::of({0, text.size()}, text);
        const QByteArray line = articleJsonLine({}, text, {{}, {}}, {{hectares(text), {}, {}}}, {related});
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.value(u"text"_s).toString(), text);
        QCOMPARE(object.value(u"mentions"_s).toArray().size(), 2);
        QCOMPARE(object.value(u"figures"_s).toArray().size(), 1);
        const QJsonValue relation = object.value(u"relations"_s).toArray().first();
        QCOMPARE(relation[u"kind"].toString(), u"holds"_s);
        QCOMPARE(relation[u"from"].toString(), u"2014"_s);
        QCOMPARE(relation[u"sentence"][u"text"].toString(), text);
    }
};

QTEST_APPLESS_MAIN(TestObjects)
#include "tst_objects.moc"
