// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/querycompletion.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestQueryCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // | is the cursor, before and after the choice is taken.
    void choice_takesThePlaceOfWhatIsBegun_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("begun"); // field:beginning
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const QString &typed, const QString &begun, const QString &choice, const QString &expected) {
                  QTest::newRow(qPrintable(typed)) << typed << begun << choice << expected;
              };
        row(u"coca out|"_s, u":out"_s, u"outlet:"_s, u"coca outlet:|"_s);
        row(u"-(med|"_s, u":med"_s, u"outlet:"_s, u"-(outlet:|"_s);
        row(u"outlet:|"_s, u"outlet:"_s, u"COHA"_s, u"outlet:COHA |"_s);
        row(u"medio:co| coca"_s, u"outlet:co"_s, u"COHA"_s, u"medio:COHA| coca"_s);
        row(u"outlet:el p|"_s, u":"_s, {}, {});
        row(u"outlet:\"el p|"_s, u"outlet:el p"_s, u"El País"_s, u"outlet:\"El País\" |"_s);
        row(u"outlet:\"el p|ais\" x"_s, u"outlet:el p"_s, u"El País"_s, u"outlet:\"El País\"| x"_s);
        row(u"outlet:=e|"_s, u"outlet:e"_s, u"El \"País\""_s, u"outlet:=\"El \"\"País\"\"\" |"_s);
        row(u"-outlet:c|"_s, u"outlet:c"_s, u"COHA"_s, u"-outlet:COHA |"_s);
        row(u"figure:coca|>5"_s, u"figure:coca"_s, u"coca_price"_s, u"figure:coca_price|"_s);
        row(u"is:|"_s, u"is:"_s, u"unread"_s, u"is:unread |"_s);
        row(u"c|"_s, u":"_s, {}, {});
        row(u"\"out|"_s, u":"_s, {}, {});
        row(u"hectares:>4|"_s, u":"_s, {}, {});
        row(u"12:3|"_s, u":"_s, {}, {});
    }

    void choice_takesThePlaceOfWhatIsBegun()
    {
        QFETCH(QString, typed);
        QFETCH(const QString, begun);
        QFETCH(const QString, choice);
        QFETCH(const QString, expected);
        const qsizetype cursor = typed.indexOf(u'|');
        typed.remove(cursor, 1);
        const QueryCompletion completion = completionAt(typed, cursor);
        QCOMPARE(QString(completion.field + u':' + completion.begun), begun);
        QCOMPARE(completion.kind == QueryCompletion::Kind::None, choice.isEmpty());
        if (choice.isEmpty())
            return;
        CompletedQuery with = completed(typed, completion, choice);
        QCOMPARE(with.text.insert(with.cursor, u'|'), expected);
    }

    void fieldsAndKnownValues_areFoundByAnyName()
    {
        QCOMPARE(fieldsBeginning(u"med"), QStringList({u"outlet:"_s, u"figure:"_s})); // medio, medida
        QCOMPARE(fieldsBeginning(u"Tít"), QStringList {u"title:"_s});
        QCOMPARE(knownValuesBeginning(u"is"_s, u"un"), QStringList({u"unconfirmed"_s, u"unread"_s}));
        QCOMPARE(knownValuesBeginning(u"has"_s, u"cif"), QStringList {u"figures"_s});
        QVERIFY(knownValuesBeginning(u"outlet"_s, {}).isEmpty());
    }

    void everyPlaceOfAnyText_canBeAskedFor()
    {
        const QString text = u"-(a \"b c\" outlet:\"el \"\"p\" is: \" x:y -:z ) :\""_s + QChar(0xD800);
        for (qsizetype cursor = -1; cursor <= text.size() + 1; ++cursor) {
            const QueryCompletion completion = completionAt(text, cursor);
            QVERIFY(0 <= completion.replaced.start && completion.replaced.end <= text.size());
            QVERIFY(completion.replaced.start <= completion.replaced.end);
        }
    }
};

QTEST_APPLESS_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
