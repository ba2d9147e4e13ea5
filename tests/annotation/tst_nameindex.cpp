// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/nameindex.h"
#include "models/annotation/suggester.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// Names of one list; "Name=Canonical" gives an entity, "a: A|b: B" are lists of their own rules: ~ any case, ' exact
// accents.
std::shared_ptr<NameIndex> indexOf(const QStringList &names, const QString &rules = {})
{
    auto index = std::make_shared<NameIndex>();
    NameList list;
    list.name = u"mine"_s;
    list.isAnyCase = rules.contains(u'~');
    list.isExactInAccents = rules.contains(u'\'');
    index->beginList(list);
    for (const QString &name : names)
        index->add({name.section(u'=', 0, 0),
                    name.section(u'=', 2, 2).isEmpty() ? u"PLACE"_s : name.section(u'=', 2, 2),
                    name.section(u'=', 1, 1),
                    {}});
    return index;
}

QString foundIn(const NameIndex &index, const QString &text)
{
    QStringList found;
    for (const NameIndex::Found &each : index.find(text))
        found.append(each.span.in(text).toString());
    return found.join(u'|');
}

QString suggestedIn(const Suggester &suggester, const QString &text, const SuggestionContext &context = {})
{
    QStringList found;
    for (const SuggestedMention &each : suggester.suggest(text, context, {}))
        found.append(each.span.in(text).toString() + u'/' + each.type + u'/' + each.entity);
    return found.join(u'|');
}

} // namespace

class TestNameIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_areFoundByTheRules_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QStringList &names, const QString &rules, const QString &text,
                            const QString &found) { QTest::newRow(name) << names << rules << text << found; };
        row("longest", {u"Valle"_s, u"Valle de los Ríos Hondos"_s}, {}, u"In Valle de los Ríos Hondos, not in Valle."_s,
            u"Valle de los Ríos Hondos|Valle"_s);
        row("longest fails late", {u"Valle"_s, u"Valle de los Ríos"_s}, {}, u"Valle de los Andes"_s, u"Valle"_s);
        row("begins inside", {u"Alto Hondo Viejo"_s, u"Hondo"_s}, {}, u"Alto Hondo Nuevo"_s, u"Hondo"_s);
        row("whole words", {u"Ana"_s}, {}, u"Anabel, banana, Ana."_s, u"Ana"_s);
        row("plural is another word", {u"Zorro"_s}, {}, u"Zorros"_s, {});
        row("possessive", {u"Quora"_s}, {}, u"Quora's mayor, Quora’s"_s, u"Quora|Quora"_s);
        row("beside signs", {u"Quora"_s}, {}, u"(Quora), “Quora”—Quora/Quora"_s, u"Quora|Quora|Quora|Quora"_s);
        row("digits are word", {u"Alfa 5"_s}, {}, u"Alfa 50, Alfa 5"_s, u"Alfa 5"_s);
        row("underscore is word", {u"Quora"_s}, {}, u"Quora_x Quora"_s, u"Quora"_s);
        row("text may shout", {u"Quora Alta"_s}, {}, u"QUORA ALTA, quora alta"_s, u"QUORA ALTA"_s);
        row("first capital of a sentence", {u"pasta gris"_s}, {}, u"Pasta gris. PASTA GRIS. pAsta gris"_s,
            u"Pasta gris|PASTA GRIS"_s);
        row("short stays as it is", {u"Ica"_s}, {}, u"ICA ica Ica"_s, u"Ica"_s);
        row("acronym stays as it is", {u"PRONTO"_s}, {}, u"pronto Pronto PRONTO"_s, u"PRONTO"_s);
        row("any case", {u"PRONTO"_s, u"Ica"_s}, u"~"_s, u"pronto ICA"_s, u"pronto|ICA"_s);
        row("accents folded", {u"Ríohondo"_s}, {}, u"Riohondo RÍOHONDO"_s, u"Riohondo|RÍOHONDO"_s);
        row("accents folded in the text", {u"Riohondo"_s}, {}, u"Ríohondo"_s, u"Ríohondo"_s);
        row("accents exact", {u"Papá Noel"_s}, u"'"_s, u"Papa Noel, Papá Noel, PAPÁ NOEL"_s, u"Papá Noel|PAPÁ NOEL"_s);
        row("decomposed is the same", {u"Papá Noel"_s}, u"'"_s, u"Papa\u0301 Noel"_s, u"Papa\u0301 Noel"_s);
        row("accents exact in any case", {u"Papá"_s}, u"~'"_s, u"PAPÁ papa"_s, u"PAPÁ"_s);
        row("sharp s", {u"Hohe Straße"_s}, {}, u"HOHE STRASSE"_s, u"HOHE STRASSE"_s);
        row("Turkish", {u"İzmir"_s, u"Diyarbakır"_s}, {}, u"İZMİR DİYARBAKIR Izmir"_s, u"İZMİR|DİYARBAKIR|Izmir"_s);
        row("signs within", {u"AT&T"_s, u"M-19"_s, u"Yahoo!"_s, u"O'Higgins"_s, u".NET"_s, u"C++"_s}, {},
            u"AT&T, M-19 and Yahoo!, O’Higgins .NET C++ C+"_s, u"AT&T|M-19|Yahoo!|O’Higgins|.NET|C++"_s);
        row("signs are wanted", {u"M-19"_s, u"AT&T"_s}, {}, u"M 19, M - 19, AT T, ATT"_s, {});
        row("other hyphens", {u"M-19"_s}, {}, u"M\u201119 M–19"_s, u"M\u201119|M–19"_s);
        row("full stops", {u"U.R.S.A."_s}, {}, u"the U.R.S.A. and U.R.S."_s, u"U.R.S.A."_s);
        row("white space of any kind", {u"Nueva Quora"_s}, {}, u"Nueva\u00a0Quora Nueva\nQuora Nueva   Quora"_s,
            u"Nueva\u00a0Quora|Nueva\nQuora|Nueva   Quora"_s);
        row("not across a blank line", {u"Nueva Quora"_s}, {}, u"Nueva\n\nQuora"_s, {});
        row("invisible characters", {u"Quora"_s}, {}, u"Quo\u00adra \u200eQuora\u200f"_s, u"Quo\u00adra|Quora"_s);
        row("Cyrillic", {u"Нижний Ключ"_s}, {}, u"в НИЖНИЙ КЛЮЧ и Нижний Ключ"_s, u"НИЖНИЙ КЛЮЧ|Нижний Ключ"_s);
        row("Greek", {u"Άνω Πόλη"_s}, {}, u"ΑΝΩ ΠΟΛΗ"_s, u"ΑΝΩ ΠΟΛΗ"_s);
        row("Arabic with and without points", {u"مدينة"_s}, {}, u"في مَدِينَة كبيرة"_s, u"مَدِينَة"_s);
        row("Devanagari vowels are letters", {u"किरण"_s}, {}, u"करण किरण"_s, u"किरण"_s);
        row("Chinese", {u"北山"_s}, {}, u"他在北山市住"_s, u"北山"_s);
        row("Chinese longest", {u"北山"_s, u"北山市"_s}, {}, u"他在北山市住"_s, u"北山市"_s);
        row("Thai", {u"เชียงทอง"_s}, {}, u"ไปเชียงทองแล้ว"_s, u"เชียงทอง"_s);
        row("Korean", {u"한강 마을"_s}, {}, u"그 한강 마을 은"_s, u"한강 마을"_s);
        row("beyond the first plane", {u"𐐀𐐁"_s, u"𠮷野"_s}, {}, u"𐐀𐐁 𠮷野山"_s, u"𐐀𐐁|𠮷野"_s);
        row("emoji", {u"Casa 🌵"_s}, {}, u"Casa 🌵, Casa 🌴"_s, u"Casa 🌵"_s);
        row("one character text", {u"Quora"_s}, {}, u"Q"_s, {});
        row("empty text", {u"Quora"_s}, {}, {}, {});
        row("lone surrogate", {u"Quora"_s}, {}, QString(QChar(0xd800)) + u" Quora"_s, u"Quora"_s);
    }

    void names_areFoundByTheRules()
    {
        QFETCH(const QStringList, names);
        QFETCH(const QString, rules);
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        QCOMPARE(foundIn(*indexOf(names, rules), text), found);
    }

    void sameWordsOfTwoThings_belongToNone()
    {
        const auto index = indexOf({u"San Zoilo=San Zoilo (north)"_s, u"San Zoilo=San Zoilo (south)"_s,
                                    u"San Zoilo=San Zoilo (north)"_s, u"Quora=Quora City"_s});
        QCOMPARE(index->size(), 2);
        const auto suggested = RuleSuggester(index).suggest(u"xx San Zoilo and Quora", {}, {});
        QCOMPARE(suggested.size(), 2u);
        QCOMPARE(suggested[0].entity, QString());
        QCOMPARE(suggested[1].entity, u"Quora City"_s);
        QVERIFY(suggested[0].score < suggested[1].score);
    }

    void anotherWayOfWriting_isAnotherName()
    {
        const auto index = indexOf({u"Papa=Papa=ORGANIZATION"_s, u"papa=papa=SUBSTANCE"_s});
        QCOMPARE(suggestedIn(RuleSuggester(index), u"xx Papa papa"_s), u"Papa/ORGANIZATION/Papa|papa/SUBSTANCE/papa"_s);
    }

    void ownList_winsOverRulesOfTheSameLength_theLongerOverBoth_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("suggested");
        QTest::newRow("none") << QStringList() << u"Peru/PLACE/Peru"_s;
        QTest::newRow("same words") << QStringList {u"Peru=Peru SA=ORGANIZATION"_s} << u"Peru/ORGANIZATION/Peru SA"_s;
        QTest::newRow("longer") << QStringList {u"Peru grows=Peru Grows=ORGANIZATION"_s}
                                << u"Peru grows/ORGANIZATION/Peru Grows"_s;
    }

    void ownList_winsOverRulesOfTheSameLength_theLongerOverBoth()
    {
        QFETCH(const QStringList, names);
        QFETCH(const QString, suggested);
        const auto index = indexOf(names);
        QCOMPARE(suggestedIn(RuleSuggester(index), u"They say that Peru grows."_s, {.language = u"en"_s}), suggested);
    }

    void shorterOwnName_insideALongerOfTheRules_givesWay()
    {
        const QString text = u"The United Nations spoke."_s;
        const SuggestionContext english {.language = u"en"_s};
        const QString before = suggestedIn(RuleSuggester(), text, english);
        QVERIFY(before.contains(u"United Nations/"_s));
        QCOMPARE(suggestedIn(RuleSuggester(indexOf({u"Nations=N=ORGANIZATION"_s})), text, english), before);
    }

    void suggestion_tellsItsListAndEntry_andTheIdsElsewhere()
    {
        auto index = std::make_shared<NameIndex>();
        NameList list;
        list.name = u"Rivers of the “south”"_s;
        index->beginList(list);
        index->add({u"Río Blanquito"_s, u"PLACE"_s, u"Blanquito River"_s, u"wikidata:Q419 id:7"_s});
        const auto suggested = RuleSuggester(index).suggest(u"xx Rio Blanquito xx", {}, {});
        QCOMPARE(suggested.size(), 1u);
        QCOMPARE(suggested[0].origin, u"gazetteer"_s);
        QCOMPARE(suggested[0].entity, u"Blanquito River"_s);
        const NameListReason reason = nameListReason(suggested[0].rule);
        QCOMPARE(reason.list, list.name);
        QCOMPARE(reason.entry, u"Río Blanquito"_s);
        QCOMPARE(suggested[0].externalIds.size(), 2u);
        QCOMPARE(suggested[0].externalIds[0], (ExternalId {u"wikidata"_s, u"Q419"_s}));
        QVERIFY(nameListReason(u"head word"_s).list.isEmpty());
    }

    void boilerplate_isLeftOut_andAStopEndsTheLook()
    {
        const auto index = indexOf({u"Quora"_s});
        const QString text = u"Quora xx Quora"_s;
        QCOMPARE(RuleSuggester(index).suggest(text, {.boilerplate = {{0, 5}}}, {}).size(), 1u);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(index->find(text, stop.get_token()).empty());
        QVERIFY(RuleSuggester(index).suggest(text, {}, stop.get_token()).empty());
    }

    // What a lookup costs must not grow with the list: counted in names found, and bounded by the clock generously.
    void manyNames_areAllFound()
    {
        auto index = std::make_shared<NameIndex>();
        index->beginList({});
        QString text;
        for (int i = 0; i < 20000; ++i) {
            const QString name = u"Villa%1 del Cerro%2"_s.arg(i % 97).arg(i);
            index->add({name, u"PLACE"_s, {}, {}});
            if (i % 10 == 0)
                text += name + u", "_s;
        }
        QCOMPARE(index->size(), 20000);
        QCOMPARE(index->find(text).size(), 2000u);
    }
};

QTEST_GUILESS_MAIN(TestNameIndex)
#include "tst_nameindex.moc"
