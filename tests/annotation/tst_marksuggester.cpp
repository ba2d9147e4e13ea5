// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytypefile.h"
#include "models/annotation/marksuggester.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What is learnt from the analyst's marks, and types in files.
class TestMarkSuggester final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markedWords_areProposedWhereTheyStandAgain_data()
    {
        using Words = std::vector<MarkedWords>;
        QTest::addColumn<Words>("marked");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // type:words:score in hundredths
        const MarkedWords ceja {u"La Ceja"_s, u"PLACE"_s, u"La Ceja"_s, 2, 0};
        QTest::newRow("again") << Words {ceja} << u"From La Ceja to La Ceja."_s
                               << u"PLACE:La Ceja:75 PLACE:La Ceja:75"_s;
        QTest::newRow("over a line") << Words {ceja} << u"La\n  Ceja"_s << u"PLACE:La\n  Ceja:75"_s;
        QTest::newRow("as it was written") << Words {ceja} << u"la ceja, LA CEJA"_s << QString();
        QTest::newRow("whole words") << Words {ceja} << u"La Cejas and ViLa Ceja"_s << QString();
        QTest::newRow("beside punctuation")
            << Words {ceja} << u"(La Ceja)-La Ceja,"_s << u"PLACE:La Ceja:75 PLACE:La Ceja:75"_s;
        QTest::newRow("once") << Words {{u"Sur"_s, u"PLACE"_s, {}, 1, 0}} << u"El Sur"_s << u"PLACE:Sur:67"_s;
        QTest::newRow("doubtful") << Words {{u"Sur"_s, u"PLACE"_s, {}, 1, 1}} << u"El Sur"_s << QString();
        QTest::newRow("mostly") << Words {{u"Sur"_s, u"PLACE"_s, {}, 5, 1}} << u"El Sur"_s << u"PLACE:Sur:75"_s;
        QTest::newRow("only rejected") << Words {{u"Sur"_s, u"PLACE"_s, {}, 0, 3}} << u"El Sur"_s << QString();
        QTest::newRow("the type that it mostly was")
            << Words {{u"Sur"_s, u"PLACE"_s, {}, 7, 0}, {u"Sur"_s, u"EVENT"_s, {}, 1, 0}} << u"El Sur"_s
            << u"PLACE:Sur:80"_s;
        QTest::newRow("two types alike") << Words {{u"Sur"_s, u"PLACE"_s, {}, 2, 0}, {u"Sur"_s, u"EVENT"_s, {}, 2, 0}}
                                         << u"El Sur"_s << QString();
        QTest::newRow("the longest") << Words {ceja, {u"La Ceja del Tambo"_s, u"PLACE"_s, {}, 1, 0}}
                                     << u"La Ceja del Tambo, La Ceja de"_s
                                     << u"PLACE:La Ceja del Tambo:67 PLACE:La Ceja:75"_s;
        QTest::newRow("accents and emoji")
            << Words {{u"Ñuñoa 🌄 x"_s, u"PLACE"_s, {}, 1, 0}} << u"🌄 Ñuñoa 🌄 x"_s << u"PLACE:Ñuñoa 🌄 x:67"_s;
        QTest::newRow("nothing") << Words {{u" "_s, u"PLACE"_s, {}, 3, 0}} << u" "_s << QString();
    }

    void markedWords_areProposedWhereTheyStandAgain()
    {
        QFETCH(std::vector<MarkedWords>, marked);
        QFETCH(QString, text);
        QStringList lines;
        for (const SuggestedMention &each : MarkSuggester(marked).suggest(text, {}, {}))
            lines.append(u"%1:%2:%3"_s.arg(each.type, each.span.in(text).toString()).arg(qRound(100 * each.score)));
        QTEST(lines.join(u' '), "found");
    }

    void boilerplate_andStoppedLooks_giveNothing()
    {
        const MarkSuggester suggester({{u"Sur"_s, u"PLACE"_s, {}, 3, 0}});
        QVERIFY(suggester.suggest(u"El Sur", {{}, {}, {{0, 6}}}, {}).empty());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(suggester.suggest(u"El Sur", {}, stop.get_token()).empty());
    }

    void types_surviveTheirFiles()
    {
        EntityTypes types = shippedEntityTypes();
        types.push_back(
            {u"GANG"_s, u"Gang, armed"_s, u"Gangs"_s, u"say \"what\""_s, QColor(1, 2, 3), u"X"_s, u"ORGANIZATION"_s});
        QCOMPARE(*entityTypesFromFile(entityTypesToJson(types), {}), types);
        QCOMPARE(*entityTypesFromFile(entityTypesToCsv(types), {}), types);
    }

    void tables_ofOtherPrograms_areFilledIn_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("ids"); // "" when it is refused
        QTest::newRow("labels alone") << QByteArray("label\nCrop\nArmed group\n") << u"CROP ARMED_GROUP"_s;
        QTest::newRow("semicolons and a mark") << QByteArray("\xEF\xBB\xBFKey;Label\r\nC;Crop\r\n") << u"CROP"_s;
        QTest::newRow("tabs and quotes") << QByteArray("label\tdescription\n\"A \"\"b\"\"\"\tx\n") << u"A_B"_s;
        QTest::newRow("a type below another") << QByteArray("id,label,parent\nA,a,B\nB,b,\n") << u"A B"_s;
        QTest::newRow("a type below nothing") << QByteArray("id,label,parent\nA,a,C\n") << QString();
        QTest::newRow("other columns") << QByteArray("name,kind\nA,a\n") << QString();
        QTest::newRow("same key") << QByteArray("label,key\nA,x\nB,X\n") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("no text") << QByteArray("\0\1\2\xff", 4) << QString();
        QTest::newRow("JSON of something else") << QByteArray("{\"types\": 3}") << QString();
    }

    void tables_ofOtherPrograms_areFilledIn()
    {
        QFETCH(QByteArray, file);
        const Result<EntityTypes> types = entityTypesFromFile(file, u"here"_s);
        QStringList ids;
        if (types) {
            for (const EntityType &type : *types)
                ids.append(type.id);
        } else {
            QVERIFY(!types.error().what.isEmpty() && !types.error().remedy.isEmpty());
        }
        QTEST(ids.join(u' '), "ids");
    }
};

QTEST_GUILESS_MAIN(TestMarkSuggester)
#include "tst_marksuggester.moc"
