// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/query.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
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
        QTest::newRow("open quote") << u"coca \"drug war"_s << 6;
        QTest::newRow("open bracket") << u"coca (a"_s << 6;
        QTest::newRow("closing bracket") << u"coca) a"_s << 5;
        QTest::newRow("or first") << u"OR coca"_s << 1;
        QTest::newRow("or last") << u"coca OR"_s << 6;
        QTest::newRow("or twice") << u"a OR OR b"_s << 3;
        QTest::newRow("and first") << u"AND coca"_s << 1;
        QTest::newRow("and before or") << u"a AND OR b"_s << 3;
        QTest::newRow("or in brackets") << u"a (OR b)"_s << 4;
        QTest::newRow("not last") << u"a NOT"_s << 3;
        QTest::newRow("not before bracket") << u"(a NOT)"_s << 4;
        QTest::newRow("unknown field") << u"a colour:red"_s << 3;
        QTest::newRow("field without value") << u"title: coca"_s << 1;
        QTest::newRow("no date") << u"date:soon"_s << 1;
        QTest::newRow("no such day") << u"date:2013-02-30"_s << 1;
        QTest::newRow("range without ends") << u"date:.."_s << 1;
        QTest::newRow("star alone") << u"a *"_s << 3;
        QTest::newRow("star inside") << u"co*ca"_s << 3;
    }

    void malformed_isRefusedAtItsPlace()
    {
        QFETCH(const QString, text);
        QFETCH(const int, column);
        const Result<Query> query = parseQuery(text);
        QVERIFY(!query);
        QCOMPARE(query.error().kind, Error::Kind::Invalid);
        QCOMPARE(query.error().where, u"column %1"_s.arg(column));
        QVERIFY(!query.error().what.isEmpty());
        QVERIFY(!query.error().remedy.isEmpty());
    }

    void huge_isRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a million letters") << QString(1'000'000, u'a');
        QTest::newRow("a thousand ORs") << u"coca OR "_s.repeated(1000) + u"coca"_s;
        QTest::newRow("open brackets") << QString(9000, u'(');
        QTest::newRow("closing brackets") << QString(9000, u')');
        QTest::newRow("minus signs") << QString(9000, u'-') + u"a"_s;
        QTest::newRow("quotation marks") << u"\"a"_s.repeated(4500) + u"\""_s;
    }

    void huge_isRefusedAtOnce()
    {
        QFETCH(const QString, text);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!parseQuery(text));
        QVERIFY(!parseQuery(text, true));
        QVERIFY(timer.elapsed() < 50);
    }

    void randomText_isRefusedOrMeansTheSameWrittenAgain()
    {
        const QStringList pieces {u"a"_s, u"Ñu"_s, u" "_s,      u" AND "_s,  u" OR "_s,       u" NOT "_s,
                                  u"-"_s, u"("_s,  u")"_s,      u"\""_s,     u"“"_s,          u"”"_s,
                                  u"*"_s, u":"_s,  u"title:"_s, u"date:<"_s, u"12"_s,         u"😀"_s,
                                  u"%"_s, u"\t"_s, u"»"_s,      u".."_s,     u"outlet:\"x"_s, QString(QChar(0))};
        QRandomGenerator random(7);
        int understood = 0;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int count = random.bounded(1, 14); count > 0; --count)
                text += pieces[random.bounded(int(pieces.size()))];
            for (const bool asYouType : {false, true}) {
                const Result<Query> query = parseQuery(text, asYouType);
                if (!query) {
                    QVERIFY(!query.error().remedy.isEmpty());
                    continue;
                }
                ++understood;
                const Result<Query> again = parseQuery(toText(*query));
                QVERIFY2(bool(again), qPrintable(text));
                QVERIFY2(*again == *query, qPrintable(text + u" -> "_s + toText(*query)));
            }
        }
        QVERIFY(understood > 1000);
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
