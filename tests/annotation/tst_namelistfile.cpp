// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/namelistfile.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// "name/TYPE/canonical/ids", a line each, then "! line N: what"
QString readLines(const QString &text, NameListReading reading = {})
{
    if (reading.types.empty())
        reading.types = shippedEntityTypes();
    reading.columns = guessNameListColumns(text, reading.types);
    reading.where = u"f"_s;
    const NameListDraft draft = readNameList(text, reading);
    QStringList lines;
    for (const NameListEntry &entry : draft.entries)
        lines.append(QStringList {entry.name, entry.type, entry.canonical, entry.ids}.join(u'/'));
    for (const Error &problem : draft.problems)
        lines.append(u"! "_s + problem.where + u": "_s + problem.what);
    for (const EntityType &type : draft.newTypes)
        lines.append(u"+ "_s + type.id + u' ' + type.label);
    return lines.join(u'\n');
}

} // namespace

class TestNameListFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_isReadAsItIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        const auto row
            = [](const char *name, const QString &text, const QString &lines) { QTest::newRow(name) << text << lines; };
        row("commas", u"name,type,canonical,id\nQuora,PLACE,Quora City,Q419\nAna Zas,PERSON,,\n"_s,
            u"Quora/PLACE/Quora City/wikidata:Q419\nAna Zas/PERSON//"_s);
        row("semicolons, Spanish", u"Nombre;Tipo;Nombre canónico;Identificador\r\nQuora;Lugar;Ciudad;Q1\r\n"_s,
            u"Quora/PLACE/Ciudad/wikidata:Q1"_s);
        row("tabs, other order", u"ID\ttipo\tnombre\nQ7\tpersona\tAna Zas"_s, u"Ana Zas/PERSON//wikidata:Q7"_s);
        row("types by label and by tag", u"name,type\nA b,Organizations\nC d,org\nE f,GPE\nG h,organización"_s,
            u"A b/ORGANIZATION//\nC d/ORGANIZATION//\nE f/PLACE//\nG h/ORGANIZATION//"_s);
        row("no header", u"Quora,PLACE,Quora City,Q419\nAna Zas,PERSON,Ana,Q2\n"_s,
            u"Quora/PLACE/Quora City/wikidata:Q419\nAna Zas/PERSON/Ana/wikidata:Q2"_s);
        row("no header, type first", u"PLACE;Quora\nPERSON;Ana Zas\n"_s, u"Quora/PLACE//\nAna Zas/PERSON//"_s);
        row("quoted", u"name,type\n\"Quora, the \"\"Old\"\"\",PLACE\n\"Two\nlines\",PLACE\nLast,PLACE"_s,
            u"Quora, the \"Old\"/PLACE//\nTwo lines/PLACE//\nLast/PLACE//"_s);
        row("byte order mark, blank lines", u"\ufeffname;type\n\n  ;\nQuora;PLACE\n\n"_s, u"Quora/PLACE//"_s);
        row("cells left out", u"name,type,canonical,id\nQuora,PLACE\n"_s, u"Quora/PLACE//"_s);
        row("canonical as the name", u"name,type,canonical\nQuora,PLACE,Quora"_s, u"Quora/PLACE//"_s);
        row("repeated", u"name,type\nQuora,PLACE\nQuora,PLACE\nQuora,PERSON"_s, u"Quora/PLACE//\nQuora/PERSON//"_s);
        row("own ids", u"name,type,id\nQuora,PLACE,ORG-17\nAlta,PLACE,viaf:12 iso3166:PE"_s,
            u"Quora/PLACE//id:ORG-17\nAlta/PLACE//viaf:12 iso3166:PE"_s);
        row("what looks like a formula", u"name,type\n'+Salud,ORG\n=A,ORG"_s,
            u"+Salud/ORGANIZATION//\n=A/ORGANIZATION//"_s);
        row("bad lines", u"name,type\nQuora,PLACE\n,PLACE\nX y,Nosuch\nZ,\n***,PLACE\n\"open,PLACE\nGood,PLACE"_s,
            u"Quora/PLACE//\nGood/PLACE//\n! f, line 3: This line has no "
            "name\n! f, line 4: The project has no type “Nosuch”\n! f, line 5: This line has no type\n! f, line 6: "
            "This "
            "name has neither letter nor digit\n! f, line 7: A quotation mark is not closed"_s);
        row("a name a line", u"Quora\nSmith, John Paul\n"_s,
            u"! f, line 1: This line has no type\n! f, line 2: This line has no type"_s);
        row("nothing", {}, {});
        row("header only", u"name,type\n"_s, {});
    }

    void table_isReadAsItIsMeant()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, lines);
        QCOMPARE(readLines(text), lines);
    }

    void namesWithoutType_getTheChosenOne()
    {
        QCOMPARE(readLines(u"Quora\nSmith, John Paul\n"_s, {.typeOfUntyped = u"PERSON"_s}),
                 u"Quora/PERSON//\nSmith, John Paul/PERSON//"_s);
    }

    void unknownTypes_comeAlong_whereTheyMay()
    {
        QCOMPARE(
            readLines(u"name,type\nA b,Armed group\nC d,armed group\nE f,Ship\nG h,ORG"_s, {.addsTypes = true}),
            u"A b/ARMED_GROUP//\nC d/ARMED_GROUP//\nE f/SHIP//\nG h/ORGANIZATION//\n+ ARMED_GROUP Armed group\n+ SHIP "
            "Ship"_s);
    }

    void ownTypes_goBeforeOtherWordsForShippedOnes()
    {
        EntityTypes types = shippedEntityTypes();
        types.push_back({u"LAW"_s, u"Law"_s, u"Laws"_s, {}, {}, {}, {}});
        QCOMPARE(readLines(u"name,type\nA b,law"_s, {.types = types}), u"A b/LAW//"_s);
        QCOMPARE(readLines(u"name,type\nA b,law"_s), u"A b/PROGRAMME//"_s);
    }

    void headerOrContent_saysWhetherItIsSure_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSure");
        QTest::newRow("header") << u"name;type\nA;ORG"_s << true;
        QTest::newRow("names alone") << u"Alpha\nBeta"_s << true;
        QTest::newRow("types") << u"Alpha,ORG\nBeta,PERSON"_s << true;
        QTest::newRow("two columns of anything") << u"Alpha,first\nBeta,second"_s << false;
        QTest::newRow("many columns") << u"Alpha,x,y,z,ORG\nBeta,r,s,t,ORG"_s << false;
    }

    void headerOrContent_saysWhetherItIsSure()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isSure);
        QCOMPARE(guessNameListColumns(text, shippedEntityTypes()).isSure, isSure);
    }

    void writtenList_isReadAgainAsItWas()
    {
        const std::vector<NameListEntry> entries {{u"Quora, the \"Old\""_s, u"PLACE"_s, u"Quora"_s, u"wikidata:Q1"_s},
                                                  {u"+Salud"_s, u"ORGANIZATION"_s, {}, u"id:7 viaf:88"_s},
                                                  {u"Ñandú; ’x’"_s, u"PERSON"_s, u"-A"_s, {}}};
        QString text = nameListHeader();
        for (const NameListEntry &entry : entries)
            text += nameListLine(entry);
        NameListReading reading {.columns = guessNameListColumns(text, shippedEntityTypes()),
                                 .types = shippedEntityTypes()};
        QVERIFY(reading.columns.isSure);
        QCOMPARE(readNameList(text, reading).entries, entries);
    }
};

QTEST_GUILESS_MAIN(TestNameListFile)
#include "tst_namelistfile.moc"
