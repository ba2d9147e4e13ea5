// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/queryediting.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestQueryEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edited_asksWhatIsMeant_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &verb, const QString &query, const QString &value,
                            const QString &expected) { QTest::newRow(name) << verb << query << value << expected; };
        const QString only = u"only"_s, also = u"also"_s, never = u"never"_s, without = u"without"_s;
        row("only, of nothing", only, u""_s, u"COHA"_s, u"outlet:COHA"_s);
        row("only, of words", only, u"coca leaf"_s, u"El País"_s, u"coca leaf outlet:\"El País\""_s);
        row("only, of alternatives", only, u"coca OR leaf"_s, u"COHA"_s, u"(coca OR leaf) outlet:COHA"_s);
        row("only, instead of another", only, u"outlet:Reuters coca"_s, u"COHA"_s, u"coca outlet:COHA"_s);
        row("only, instead of alternatives", only, u"coca (outlet:Reuters OR outlet:COHA)"_s, u"COHA"_s,
            u"coca outlet:COHA"_s);
        row("only, of one that was excluded", only, u"coca -outlet:COHA"_s, u"COHA"_s, u"coca outlet:COHA"_s);
        row("only, beside other fields", only, u"lang:es"_s, u"COHA"_s, u"lang:es outlet:COHA"_s);
        row("only, of an open quotation", only, u"\"drug war"_s, u"COHA"_s, u"\"drug war\" outlet:COHA"_s);
        row("only, of what cannot be read", only, u"coca ) leaf"_s, u"COHA"_s, u"coca ) leaf"_s);
        row("also, of nothing", also, u"coca"_s, u"COHA"_s, u"coca outlet:COHA"_s);
        row("also, beside another", also, u"coca outlet:Reuters"_s, u"COHA"_s,
            u"coca (outlet:Reuters OR outlet:COHA)"_s);
        row("also, as the whole query", also, u"outlet:Reuters"_s, u"COHA"_s, u"outlet:Reuters OR outlet:COHA"_s);
        row("also, a third", also, u"outlet:a OR outlet:b"_s, u"c"_s, u"outlet:a OR outlet:b OR outlet:c"_s);
        row("also, twice", also, u"outlet:COHA"_s, u"coha"_s, u"outlet:coha"_s);
        row("never", never, u"coca outlet:COHA"_s, u"COHA"_s, u"coca NOT outlet:COHA"_s);
        row("without", without, u"coca outlet:COHA"_s, u"COHA"_s, u"coca"_s);
        row("without one of two", without, u"coca (outlet:a OR outlet:b)"_s, u"a"_s, u"coca outlet:b"_s);
        row("without an excluded one", without, u"coca -outlet:a"_s, u"a"_s, u"coca"_s);
        row("without any", without, u"outlet:a -outlet:b coca"_s, QString(), u"coca"_s);
        row("without the last", without, u"outlet:a"_s, u"A"_s, QString());
        row("without leaves what is not the whole query's", without, u"coca OR (outlet:a leaf)"_s, u"a"_s,
            u"coca OR outlet:a leaf"_s);
    }

    void edited_asksWhatIsMeant()
    {
        QFETCH(const QString, verb);
        QFETCH(const QString, query);
        QFETCH(const QString, value);
        QFETCH(const QString, expected);
        const QString field = u"outlet"_s;
        const QString edited = verb == u"only"_s ? withField(query, field, value)
            : verb == u"also"_s                  ? withAlternative(query, field, value)
            : verb == u"never"_s                 ? withExclusion(query, field, value)
                                                 : withoutField(query, field, value);
        QCOMPARE(edited, expected);
    }

    void asked_isFoundWithoutCaseAndAccents()
    {
        const QString query = u"coca (outlet:\"El País\" OR outlet:COHA) -outlet:Reuters"_s;
        QVERIFY(hasField(query, u"outlet"_s, u"el pais"_s));
        QVERIFY(!hasField(query, u"outlet"_s, u"Reuters"_s));
        QVERIFY(!hasField(query, u"lang"_s, u"COHA"_s));
        QCOMPARE(wantedValues(query, u"outlet"_s), (QStringList {u"El País"_s, u"COHA"_s}));
        QCOMPARE(excludedValues(query, u"outlet"_s), QStringList {u"Reuters"_s});
        QVERIFY(wantedValues(u"coca ) leaf"_s, u"outlet"_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestQueryEditing)
#include "tst_queryediting.moc"
