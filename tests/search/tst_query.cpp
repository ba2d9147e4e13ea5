// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/query.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

QString listed(const std::vector<Query> &queries);

// (and word:coca phrase:"drug war"): the tree as one can read it.
QString tree(const Query &query)
{
    switch (query.kind) {
    case Query::Kind::All:
        return u"all"_s;
    case Query::Kind::Word:
        return query.text;
    case Query::Kind::Prefix:
        return query.text + u'*';
    case Query::Kind::Phrase:
        return u'"' + query.text + u'"';
    case Query::Kind::Stem:
        return u'~' + query.text;
    case Query::Kind::Near:
        return u"(near/%1"_s.arg(query.distance) + listed(query.children);
    case Query::Kind::Field:
        return query.field + u'=' + query.text;
    case Query::Kind::And:
        return u"(and"_s + listed(query.children);
    case Query::Kind::Or:
        return u"(or"_s + listed(query.children);
    case Query::Kind::Not:
        return u"(not"_s + listed(query.children);
    }
    return {};
}

QString listed(const std::vector<Query> &queries)
{
    QString text;
    for (const Query &query : queries)
        text += u' ' + tree(query);
    return text + u')';
}

} // namespace

class TestQuery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormed_isUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("empty", u""_s, u"all"_s);
        row("only space", u" \t\n "_s, u"all"_s);
        row("only signs", u"– ... %"_s, u"all"_s);
        row("word", u"coca"_s, u"coca"_s);
        row("words are and", u"coca Peru"_s, u"(and coca Peru)"_s);
        row("and said", u"coca AND Peru AND 2011"_s, u"(and coca Peru 2011)"_s);
        row("small and is a word", u"coca and Peru"_s, u"(and coca and Peru)"_s);
        row("or", u"coca OR opium"_s, u"(or coca opium)"_s);
        row("and binds tighter", u"a b OR c d"_s, u"(or (and a b) (and c d))"_s);
        row("brackets", u"a (b OR c)"_s, u"(and a (or b c))"_s);
        row("brackets without space", u"a(b OR c)d"_s, u"(and a (or b c) d)"_s);
        row("empty brackets", u"a ()"_s, u"a"_s);
        row("not", u"coca NOT Peru"_s, u"(and coca (not Peru))"_s);
        row("minus", u"coca -Peru"_s, u"(and coca (not Peru))"_s);
        row("minus phrase", u"coca -\"drug war\""_s, u"(and coca (not \"drug war\"))"_s);
        row("minus field", u"coca -outlet:Reuters"_s, u"(and coca (not outlet=Reuters))"_s);
        row("minus brackets", u"-(a OR b)"_s, u"(not (or a b))"_s);
        row("double not", u"NOT NOT a"_s, u"(not (not a))"_s);
        row("hyphen inside", u"anti-drug"_s, u"anti-drug"_s);
        row("lone hyphen", u"a - b"_s, u"(and a b)"_s);
        row("phrase", u"\"drug  war\""_s, u"\"drug war\""_s);
        row("typographic quotes", u"“drug war” «coca»"_s, u"(and \"drug war\" \"coca\")"_s);
        row("stray closing quote", u"coca” leaf"_s, u"(and coca leaf)"_s);
        row("empty phrase", u"coca \"\""_s, u"coca"_s);
        row("quoted operator", u"\"AND\""_s, u"\"AND\""_s);
        row("prefix", u"coca*"_s, u"coca*"_s);
        row("field", u"outlet:COHA"_s, u"outlet=COHA"_s);
        row("field in capitals", u"Outlet:COHA"_s, u"outlet=COHA"_s);
        row("field quoted", u"title:\"The Balloon Effect\""_s, u"title=The Balloon Effect"_s);
        row("date range", u"date:2012..2015"_s, u"date=2012..2015"_s);
        row("date open", u"date:2012-03.."_s, u"date=2012-03.."_s);
        row("date before", u"date:<2014-06"_s, u"date=<2014-06"_s);
        row("clock time is a word", u"12:30"_s, u"12:30"_s);
        row("money", u"$2.3"_s, u"$2.3"_s);
        row("accents kept", u"Perú"_s, u"Perú"_s);
        row("right to left", u"كوكا بيرو"_s, u"(and كوكا بيرو)"_s);
        row("stem", u"~fumigar leaf"_s, u"(and ~fumigar leaf)"_s);
        row("lone tilde", u"~ leaf ~~"_s, u"leaf"_s);
        row("near", u"NEAR(coca \"drug war\" leaf*, 5) x"_s, u"(and (near/5 coca \"drug war\" leaf*) x)"_s);
        row("near without distance", u"NEAR(a b)"_s, u"(near/10 a b)"_s);
        row("near with commas", u"NEAR(a, b)"_s, u"(near/10 a b)"_s);
        row("near of one", u"NEAR(a, 3)"_s, u"a"_s);
        row("near apart is a word", u"NEAR (a b)"_s, u"(and NEAR (and a b))"_s);
        row("small near is a word", u"near(a b)"_s, u"(and near (and a b))"_s);
        row("not near", u"-NEAR(a b, 2)"_s, u"(not (near/2 a b))"_s);
        row("spanish fields", u"titulo:coca Título:coca MEDIO:COHA carpeta:x"_s,
            u"(and title=coca outlet=COHA folder=x)"_s);
        row("known values", u"es:leido has:Cifras estado:sin-leer"_s, u"(and is=read has=figures status=unread)"_s);
        row("exact value", u"outlet:=\"El País\" author:=Ana"_s, u"(and outlet==El País author==Ana)"_s);
        row("beginning of a value", u"entity:shin* title:\"drug w*\""_s, u"(and entity=shin* title=drug w*)"_s);
        row("quotation mark in a value", u"entity:\"El \"\"Chapo\"\" G\""_s, u"entity=El \"Chapo\" G"_s);
        row("quotation mark in a phrase", u"\"a \"\"b\"\"\""_s, u"\"a \"b\"\""_s);
        row("figure of a measure", u"figure:coca_cultivation_area>40000"_s, u"figure=coca_cultivation_area>40000"_s);
        row("figure of a unit", u"figure:hectares"_s, u"figure=hectares"_s);
        row("any figure", u"figure:>40000"_s, u"figure=>40000"_s);
        row("figure in years", u"figure:hectares in 2010..2014"_s, u"figure=hectares in 2010..2014"_s);
        row("unit as field", u"hectares:>40000 in 2010..2014"_s, u"figure=hectares>40000 in 2010..2014"_s);
        row("unit with blanks", u"hectares: >= 40000 en 2010"_s, u"figure=hectares>=40000 in 2010"_s);
        row("unit in two words", u"\"metric tons\":<5 figure:\"metric tons\"<=5"_s,
            u"(and figure=\"metric tons\"<5 figure=\"metric tons\"<=5)"_s);
        row("range", u"hectares:40k..1.5m"_s, u"figure=hectares=40000..1500000"_s);
        row("range of millions", u"hectares:1..2 million"_s, u"figure=hectares=1000000..2000000"_s);
        row("range to millions", u"hectares:500..2 million"_s, u"figure=hectares=500..2000000"_s);
        row("open range", u"hectares:..40,000"_s, u"figure=hectares<=40000"_s);
        row("open years", u"hectares:>1 in 2010.."_s, u"figure=hectares>1 in 2010.."_s);
        row("years with dash", u"hectares:>1 in 2010-2014"_s, u"figure=hectares>1 in 2010..2014"_s);
        row("in that is a word", u"hectares:>1 in Peru"_s, u"(and figure=hectares>1 in Peru)"_s);
        row("in that is meant", u"(hectares:>1) AND in 2010"_s, u"(and figure=hectares>1 in 2010)"_s);
        row("not, and in that is meant", u"-hectares:>1 AND in 2010"_s, u"(and (not figure=hectares>1) in 2010)"_s);
        row("nul is a space", u"a"_s + QChar(0) + u"b"_s, u"(and a b)"_s);
    }

    void wellFormed_isUnderstood()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const Result<Query> query = parseQuery(text);
        QVERIFY2(bool(query), query ? "" : qPrintable(query.error().text()));
        QCOMPARE(tree(*query), expected);
        const Result<Query> again = parseQuery(toText(*query));
        QVERIFY(bool(again));
        QCOMPARE(tree(*again), expected);
    }

    void numbers_areReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &number, const QString &expected) {
            QTest::newRow(qPrintable(number)) << number << expected;
        };
        row(u"40000"_s, u"40000"_s);
        row(u"40,000"_s, u"40000"_s);
        row(u"40.000"_s, u"40000"_s);
        row(u"1,234,567"_s, u"1234567"_s);
        row(u"1.234.567,8"_s, u"1234567.8"_s);
        row(u"1,234,567.8"_s, u"1234567.8"_s);
        row(u"1'000"_s, u"1000"_s);
        row(u"0.125"_s, u"0.1250"_s);
        row(u"1.25"_s, u"1.25"_s);
        row(u"1,5"_s, u"1.5"_s);
        row(u"40k"_s, u"40000"_s);
        row(u"1.5m"_s, u"1500000"_s);
        row(u"1.5M"_s, u"1500000"_s);
        row(u"1.5 million"_s, u"1500000"_s);
        row(u"1,5 millones"_s, u"1500000"_s);
        row(u"3 mil millones"_s, u"3000000000"_s);
        row(u"3 mil"_s, u"3000"_s);
        row(u"$5bn"_s, u"5000000000"_s);
        row(u"-3"_s, u"-3"_s);
        row(u"5%"_s, u"5"_s);
        row(u"٤٠"_s, u"40"_s);
        row(u"1000000000000000000000"_s, u"1000000000000000000000"_s);
    }

    void numbers_areReadAsPeopleWriteThem()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, expected);
        const Result<Query> query = parseQuery(QString(u"x leaf:>"_s + number + u" in 2010 y"_s));
        QVERIFY2(bool(query), query ? "" : qPrintable(query.error().text()));
        QCOMPARE(tree(*query), u"(and x figure=leaf>"_s + expected + u" in 2010 y)"_s);
    }

    void typing_isNeverAnErrorForWhatIsOnlyBegun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("last word") << u"coca Per"_s << u"(and coca Per*)"_s;
        QTest::newRow("finished word") << u"coca Per "_s << u"(and coca Per)"_s;
        QTest::newRow("open phrase") << u"\"drug w"_s << u"\"drug w\""_s;
        QTest::newRow("open quote") << u"coca \""_s << u"coca"_s;
        QTest::newRow("open bracket") << u"coca ("_s << u"coca"_s;
        QTest::newRow("in bracket") << u"coca (a OR b"_s << u"(and coca (or a b*))"_s;
        QTest::newRow("open field") << u"coca title:"_s << u"coca"_s;
        QTest::newRow("open date") << u"coca date:201"_s << u"coca"_s;
        QTest::newRow("waiting or") << u"coca OR"_s << u"coca"_s;
        QTest::newRow("waiting and") << u"coca AND "_s << u"coca"_s;
        QTest::newRow("waiting not") << u"coca NOT"_s << u"coca"_s;
        QTest::newRow("minus") << u"coca -"_s << u"coca"_s;
        QTest::newRow("open unit") << u"coca hectares:"_s << u"coca"_s;
        QTest::newRow("open comparison") << u"coca hectares:>"_s << u"coca"_s;
        QTest::newRow("open number") << u"coca hectares:>4"_s << u"(and coca figure=hectares>4)"_s;
        QTest::newRow("open range") << u"coca hectares:4.."_s << u"(and coca figure=hectares>=4)"_s;
        QTest::newRow("number of a range") << u"coca hectares:40"_s << u"coca"_s;
        QTest::newRow("open years") << u"hectares:>4 in"_s << u"figure=hectares>4"_s;
        QTest::newRow("open year") << u"hectares:>4 in 201"_s << u"figure=hectares>4"_s;
        QTest::newRow("open figure") << u"coca figure:"_s << u"coca"_s;
        QTest::newRow("open value") << u"coca is:un"_s << u"coca"_s;
        QTest::newRow("open title") << u"title:coc"_s << u"title=coc*"_s;
        QTest::newRow("open entity") << u"entity:\"Shining P"_s << u"entity=Shining P*"_s;
        QTest::newRow("finished entity") << u"entity:\"Shining Path\""_s << u"entity=Shining Path"_s;
        QTest::newRow("open near") << u"coca NEAR("_s << u"coca"_s;
        QTest::newRow("in near") << u"NEAR(a b"_s << u"(near/10 a b*)"_s;
        QTest::newRow("distance of near") << u"NEAR(a b, "_s << u"(near/10 a b)"_s;
        QTest::newRow("stem") << u"~coc"_s << u"~coc"_s;
    }

    void typing_isNeverAnErrorForWhatIsOnlyBegun()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const Result<Query> query = parseQuery(text, true);
        QVERIFY2(bool(query), query ? "" : qPrintable(query.error().text()));
        QCOMPARE(tree(*query), expected);
    }

    void malformed_isRefusedAtItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("length");
        QTest::newRow("open quote") << u"coca \"drug war"_s << 6 << 1;
        QTest::newRow("open bracket") << u"coca (a"_s << 6 << 1;
        QTest::newRow("closing bracket") << u"coca) a"_s << 5 << 1;
        QTest::newRow("or first") << u"OR coca"_s << 1 << 2;
        QTest::newRow("or last") << u"coca OR"_s << 6 << 2;
        QTest::newRow("or twice") << u"a OR OR b"_s << 3 << 2;
        QTest::newRow("and first") << u"AND coca"_s << 1 << 3;
        QTest::newRow("and before or") << u"a AND OR b"_s << 3 << 3;
        QTest::newRow("or in brackets") << u"a (OR b)"_s << 4 << 2;
        QTest::newRow("not last") << u"a NOT"_s << 3 << 3;
        QTest::newRow("not before bracket") << u"(a NOT)"_s << 4 << 3;
        QTest::newRow("unknown field") << u"a colour:red"_s << 3 << 7;
        QTest::newRow("field without value") << u"title: coca"_s << 1 << 6;
        QTest::newRow("no date") << u"date:soon"_s << 6 << 4;
        QTest::newRow("no such day") << u"date:2013-02-30"_s << 6 << 10;
        QTest::newRow("range without ends") << u"date:.."_s << 1 << 7;
        QTest::newRow("star alone") << u"a *"_s << 3 << 1;
        QTest::newRow("unknown value") << u"a has:legs"_s << 7 << 4;
        QTest::newRow("figure with nothing") << u"a figure:"_s << 3 << 7;
        QTest::newRow("comparison with nothing") << u"figure:>"_s << 8 << 1;
        QTest::newRow("comparison with words") << u"figure:>many"_s << 8 << 5;
        QTest::newRow("unit compared with words") << u"hectares:>many x"_s << 10 << 5;
        QTest::newRow("number with a unit") << u"hectares:>40ha"_s << 11 << 4;
        QTest::newRow("range the wrong way") << u"hectares:5..3"_s << 11 << 3;
        QTest::newRow("years the wrong way") << u"hectares:>5 in 2014..2010"_s << 1 << 25;
        QTest::newRow("empty near") << u"a NEAR()"_s << 3 << 6;
        QTest::newRow("open near") << u"a NEAR(b c"_s << 3 << 5;
        QTest::newRow("operator in near") << u"NEAR(a OR b)"_s << 8 << 2;
        QTest::newRow("field in near") << u"NEAR(a title:b)"_s << 8 << 7;
        QTest::newRow("far near") << u"NEAR(a b, 99999)"_s << 1 << 15;
        QTest::newRow("star inside") << u"co*ca"_s << 3 << 1;
    }

    void malformed_isRefusedAtItsPlace()
    {
        QFETCH(const QString, text);
        QFETCH(const int, column);
        QFETCH(const int, length);
        const Result<Query> query = parseQuery(text);
        QVERIFY(!query);
        const QueryReading reading = readQuery(text);
        QCOMPARE(reading.error, query.error());
        QCOMPARE(int(reading.place.start) + 1, column);
        QCOMPARE(int(reading.place.length()), length);
        QVERIFY(reading.place.end <= text.size());
        QCOMPARE(query.error().kind, Error::Kind::Invalid);
        QCOMPARE(query.error().where, u"column %1"_s.arg(column));
        QVERIFY(!query.error().what.isEmpty());
        QVERIFY(!query.error().remedy.isEmpty());
    }

    void terms_leaveOutWhatIsExcluded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("everything") << u""_s << QStringList();
        QTest::newRow("each kind") << u"coca leaf* \"drug war\""_s
                                   << QStringList {u"coca"_s, u"leaf*"_s, u"drug war"_s};
        QTest::newRow("excluded") << u"coca -Peru NOT (a OR b)"_s << QStringList {u"coca"_s};
        QTest::newRow("fields") << u"coca title:war"_s << QStringList {u"coca"_s};
        QTest::newRow("once") << u"coca OR (coca leaf)"_s << QStringList {u"coca"_s, u"leaf"_s};
    }

    void terms_leaveOutWhatIsExcluded()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        const Result<Query> query = parseQuery(text);
        QVERIFY(bool(query));
        QStringList found;
        for (const QString &term : terms(*query))
            found.append(term);
        QCOMPARE(found, expected);
    }
};

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
