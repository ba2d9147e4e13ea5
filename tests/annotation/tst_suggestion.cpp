// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/suggestion.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// "Peru=PLACE:Peru; 2011=DATE:2011": each suggestion's words, type and entity, in the text's order.
QString printed(QStringView text, const std::vector<SuggestedMention> &mentions)
{
    QStringList parts;
    for (const SuggestedMention &mention : mentions)
        parts += mention.span.in(text).toString() + u'=' + mention.type + u':' + mention.entity;
    return parts.join(u"; "_s);
}

QString suggested(const QString &text, const QString &language = u"en"_s)
{
    SuggestionContext context;
    context.language = language;
    context.published = PartialDate {2015, 7, 22}; // a Wednesday
    return printed(text, suggestMentions(text, context));
}

} // namespace

class TestSuggestion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_yieldsItsNames_data();
    void sentence_yieldsItsNames();
    void boilerplate_yieldsNothing();
    void twoPeopleWithOneSurname_stayTwo();
    void surnameBeforeTheFullName_isThatPerson();
    void acronymAndLongForm_shareTheEntity();
    void names_tellTheirCountries_data();
    void names_tellTheirCountries();
    void anyText_yieldsSortedSoundSpans();
    void tenTimesTheText_takesAboutTenTimesAsLong();
    void namedSpans_keepSpanTypeNameAndCountries();
};

void TestSuggestion::sentence_yieldsItsNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *language, const QString &text, const QString &expected) {
        QTest::newRow(name) << QString::fromLatin1(language) << text << expected;
    };

    // Places
    row("dotted country", "en", u"Exports to the U.S. fell."_s, u"U.S.=PLACE:United States"_s);
    row("plain acronym of a country", "en", u"He left for the US in haste."_s, u"US=PLACE:United States"_s);
    row("currency is no country", "es", u"Pagaron US$ 300 millones."_s, u""_s);
    row("pronoun is no country", "en", u"They told us little."_s, u""_s);
    row("possessive stays outside", "en", u"It is Kenya's harvest."_s, u"Kenya=PLACE:Kenya"_s);
    row("Spanish dotted country", "es", u"Vendieron aguacates a EE.UU. y a Japón."_s,
        u"EE.UU.=PLACE:United States; Japón=PLACE:Japan"_s);
    row("Spanish country name", "es", u"Llegaron desde Corea del Sur."_s, u"Corea del Sur=PLACE:South Korea"_s);
    row("village before its country", "en", u"The clinic in Omerique, Bolivia opened."_s,
        u"Omerique=PLACE:Omerique; Bolivia=PLACE:Bolivia"_s);
    row("region noun stays outside", "en", u"Miners came from the Tambopara region on foot."_s,
        u"Tambopara=PLACE:Tambopara"_s);
    row("Spanish province", "es", u"La sequía afecta la provincia de Chimbaraque."_s,
        u"Chimbaraque=PLACE:Chimbaraque"_s);
    row("lower-case valley is part", "en", u"They farm the Upper Tarija valley."_s,
        u"Upper Tarija valley=PLACE:Upper Tarija valley"_s);
    row("rivers sharing a valley", "en", u"Troops hold the Arbe, Neri and Tomsa River Valley."_s,
        u"Arbe, Neri and Tomsa River Valley=PLACE:Arbe, Neri and Tomsa River Valley"_s);
    row("lake", "en", u"Fish died in Lake Poopó."_s, u"Lake Poopó=PLACE:Lake Poopó"_s);
    row("airport", "en", u"Flights left Bole International Airport late."_s,
        u"Bole International Airport=PLACE:Bole International Airport"_s);
    row("saint as a town", "es", u"Vive en San Ignacio de Moxos."_s,
        u"San Ignacio de Moxos=PLACE:San Ignacio de Moxos"_s);
    row("continent", "es", u"La migración desde América Latina crece."_s, u"América Latina=PLACE:Latin America"_s);

    // Capitals that act
    row("capital as a place", "en", u"Protesters met in Lima."_s, u"Lima=PLACE:Lima"_s);
    row("capital that acts", "en", u"Talks stalled when Lima rejected the offer."_s,
        u"Lima=ORGANIZATION:Peru government"_s);
    row("Washington acts", "en", u"The move angered Washington."_s,
        u"Washington=ORGANIZATION:United States government"_s);
    row("Washington as a place", "en", u"They met in Washington."_s, u"Washington=PLACE:Washington, D.C."_s);

    // Nationalities
    row("adjective", "en", u"A Bolivian farmer spoke."_s, u"Bolivian=NATIONALITY:Bolivian"_s);
    row("plural noun", "en", u"About 40 Hondurans crossed."_s, u"Hondurans=NATIONALITY:Honduran"_s);
    row("regional adjective", "en", u"Other Latin American buyers waited."_s,
        u"Latin American=NATIONALITY:Latin American"_s);
    row("Spanish feminine plural", "es", u"Las empresas mexicanas y la selección uruguaya."_s,
        u"mexicanas=NATIONALITY:Mexican; uruguaya=NATIONALITY:Uruguayan"_s);
    row("English verb is no people", "en", u"Volunteers polish the silver."_s, u""_s);

    // People
    row("given name", "en", u"The prize went to Ngozi Tembelwe."_s, u"Ngozi Tembelwe=PERSON:Ngozi Tembelwe"_s);
    row("title stays outside", "en", u"Yesterday's guest was Governor Kastro Beleniuk."_s,
        u"Yesterday=DATE:2015-07-21; Kastro Beleniuk=PERSON:Kastro Beleniuk"_s);
    row("ministry in the title", "en", u"Bolivian Minister of Defense Rolan Ferrel agreed."_s,
        u"Bolivian=NATIONALITY:Bolivian; Rolan Ferrel=PERSON:Rolan Ferrel"_s);
    row("initial", "en", u"The author is Brevin K. Dalgo."_s, u"Brevin K. Dalgo=PERSON:Brevin Dalgo"_s);
    row("speaker", "en", u"“Rain is late,” said Wambui Kariuko, a grower."_s,
        u"Wambui Kariuko=PERSON:Wambui Kariuko"_s);
    row("Spanish title", "es", u"Lo pidió el ministro de Economía, Ramiro Estrel Paz."_s,
        u"Ramiro Estrel Paz=PERSON:Ramiro Estrel Paz"_s);
    row("Spanish particles", "es", u"Habló María del Carmen de la Torre."_s,
        u"María del Carmen de la Torre=PERSON:María del Carmen de la Torre"_s);
    row("surname refers back", "en", u"Julia Barrenko won. Critics say Barrenko paid."_s,
        u"Julia Barrenko=PERSON:Julia Barrenko; Barrenko=PERSON:Julia Barrenko"_s);
    row("courtesy title", "en", u"Owen Tarkwell left. Mr. Tarkwell is ill."_s,
        u"Owen Tarkwell=PERSON:Owen Tarkwell; Tarkwell=PERSON:Owen Tarkwell"_s);
    row("surname that is a town", "es", u"Ganó Pedro Trujillo. Después Trujillo calló."_s,
        u"Pedro Trujillo=PERSON:Pedro Trujillo; Trujillo=PERSON:Pedro Trujillo"_s);
    row("sentence capitals are no names", "en", u"Farmers Growing wheat complained."_s, u""_s);
    row("pair of people", "en", u"Police held Wambo Tirrel Kosk and Julia Tombel."_s,
        u"Wambo Tirrel Kosk=PERSON:Wambo Tirrel Kosk; Julia Tombel=PERSON:Julia Tombel"_s);
    row("byline", "en", u"By Arvo Tandrekar\n\nIt rained all day long here."_s,
        u"Arvo Tandrekar=PERSON:Arvo Tandrekar"_s);
    row("dotted initials", "en", u"The judge, D.Y. Mandrachar, agreed."_s, u"D.Y. Mandrachar=PERSON:D.Y. Mandrachar"_s);
    row("title at a distance", "es", u"Vino el secretario general del gremio, Unmai Sordo, tarde."_s,
        u"Unmai Sordo=PERSON:Unmai Sordo"_s);
    row("surname that is a hill", "en", u"The photographs are by Yvette Sierra."_s,
        u"Yvette Sierra=PERSON:Yvette Sierra"_s);
    row("known person by surname", "en", u"The visit pleased Obama."_s, u"Obama=PERSON:Barack Obama"_s);

    // Organisations
    row("ministry with tail", "en", u"The Ministry of Health and Welfare paid."_s,
        u"Ministry of Health and Welfare=ORGANIZATION:Ministry of Health and Welfare"_s);
    row("ministry of a country", "en", u"It is Chile's Ministry of Mining that paid."_s,
        u"Chile=PLACE:Chile; Ministry of Mining=ORGANIZATION:Ministry of Mining of Chile"_s);
    row("nationality in the name", "en", u"The Ghanaian National Police came."_s,
        u"Ghanaian National Police=ORGANIZATION:National Police of Ghana"_s);
    row("Spanish ministry", "es", u"El Ministerio de Economía y Finanzas publicó cifras."_s,
        u"Ministerio de Economía y Finanzas=ORGANIZATION:Ministerio de Economía y Finanzas"_s);
    row("Spanish university", "es", u"Estudió en la Universidad de Salamanca."_s,
        u"Universidad de Salamanca=ORGANIZATION:Universidad de Salamanca"_s);
    row("listed body", "es", u"La OMS advirtió del brote."_s, u"OMS=ORGANIZATION:World Health Organization"_s);
    row("unknown acronym", "en", u"Officials at ZORLAC declined."_s, u"ZORLAC=ORGANIZATION:ZORLAC"_s);
    row("heading in capitals", "en", u"INTRODUCTION\n\nIt rained."_s, u""_s);
    row("lower-case long form is no name", "en", u"The gross internal flow (GIF) rose. GIF fell later."_s, u""_s);
    row("newspaper by its noun", "en", u"The French daily Le Courrier reported it."_s,
        u"French=NATIONALITY:French; Le Courrier=ORGANIZATION:Le Courrier"_s);
    row("gang by its noun", "es", u"Detuvieron a la banda Los Tiguerones."_s,
        u"Los Tiguerones=ORGANIZATION:Los Tiguerones"_s);
    row("workers' party", "en", u"The Farmers' Union Party won."_s,
        u"Farmers' Union Party=ORGANIZATION:Farmers' Union Party"_s);
    row("Spanish inner connectors", "es", u"El Servicio Nacional Forestal y de Fauna Silvestre multó."_s,
        u"Servicio Nacional Forestal y de Fauna Silvestre=ORGANIZATION:"
        u"Servicio Nacional Forestal y de Fauna Silvestre"_s);
    row("long name behind its acronym", "es", u"Habló el Servicio Estatal de Ayuda a Personas Mayores (SEAPM)."_s,
        u"Servicio Estatal de Ayuda a Personas Mayores=ORGANIZATION:Servicio Estatal de Ayuda a Personas Mayores; "
        u"SEAPM=ORGANIZATION:Servicio Estatal de Ayuda a Personas Mayores"_s);
    row("short name like a word", "es", u"La Comisión Estatal del Cobre (Comescu) paga. Comescu gana."_s,
        u"Comisión Estatal del Cobre=ORGANIZATION:Comisión Estatal del Cobre; "
        u"Comescu=ORGANIZATION:Comisión Estatal del Cobre; Comescu=ORGANIZATION:Comisión Estatal del Cobre"_s);
    row("text's acronym before the list's", "es", u"Según la Encuesta de Población Activa (EPA), sube."_s,
        u"Encuesta de Población Activa=PUBLICATION:Encuesta de Población Activa; "
        u"EPA=PUBLICATION:Encuesta de Población Activa"_s);
    row("ampersand", "en", u"The Tarn & Bellow Foundation gave."_s,
        u"Tarn & Bellow Foundation=ORGANIZATION:Tarn & Bellow Foundation"_s);
    row("hyphen", "en", u"The Euro-Arctic Council met."_s, u"Euro-Arctic Council=ORGANIZATION:Euro-Arctic Council"_s);
    row("two bodies of one country", "en", u"The Bank of India and Bank of Japan met."_s,
        u"Bank of India=ORGANIZATION:Bank of India; Bank of Japan=ORGANIZATION:Bank of Japan"_s);
    row("embassy", "en", u"The U.S. embassy in Lima closed."_s,
        u"U.S. embassy in Lima=ORGANIZATION:U.S. embassy in Lima"_s);
    row("source without a title", "en", u"Forests shrank, according to Terrabase."_s,
        u"Terrabase=ORGANIZATION:Terrabase"_s);

    // Programmes, events, publications
    row("plan", "en", u"Under Plan Bravura, aid doubled."_s, u"Plan Bravura=PROGRAMME:Plan Bravura"_s);
    row("initiative", "en", u"They joined the Clean Rivers Initiative."_s,
        u"Clean Rivers Initiative=PROGRAMME:Clean Rivers Initiative"_s);
    row("Spanish strategy", "es", u"Aprobaron la Estrategia Nacional del Litio."_s,
        u"Estrategia Nacional del Litio=PROGRAMME:Estrategia Nacional del Litio"_s);
    row("summit", "en", u"He spoke at the Pacific Trade Summit."_s,
        u"Pacific Trade Summit=EVENT:Pacific Trade Summit"_s);
    row("Spanish summit", "es", u"Asistió a la Cumbre de las Américas."_s,
        u"Cumbre de las Américas=EVENT:Cumbre de las Américas"_s);
    row("ordinal cabinet", "en", u"After the 2nd Joint Ministers’ Cabinet they dined."_s,
        u"2nd Joint Ministers’ Cabinet=EVENT:2nd Joint Ministers’ Cabinet"_s);
    row("report with its year", "en", u"The World Fisheries Report 2014 is out."_s,
        u"World Fisheries Report 2014=PUBLICATION:World Fisheries Report 2014"_s);
    row("year before the report", "en", u"See the 2012 Global Hunger Survey for more."_s,
        u"2012 Global Hunger Survey=PUBLICATION:2012 Global Hunger Survey"_s);
    row("quoted title", "en", u"The study titled “Water and Disease” sold well."_s,
        u"Water and Disease=PUBLICATION:Water and Disease"_s);

    // Substances
    row("substance", "en", u"They seized heroin and crystal meth."_s,
        u"heroin=SUBSTANCE:heroin; crystal meth=SUBSTANCE:methamphetamine"_s);
    row("longest substance", "en", u"Dried coca leaves and cocaine hydrochloride."_s,
        u"Dried coca leaves=SUBSTANCE:coca leaf; cocaine hydrochloride=SUBSTANCE:cocaine hydrochloride"_s);
    row("Spanish substance", "es", u"Incautaron hojas de coca y marihuana."_s,
        u"hojas de coca=SUBSTANCE:coca leaf; marihuana=SUBSTANCE:marijuana"_s);

    // Dates
    row("month first", "en", u"It opened on March 3, 2014."_s, u"March 3, 2014=DATE:2014-03-03"_s);
    row("day first", "en", u"It opened on 3 March 2014."_s, u"3 March 2014=DATE:2014-03-03"_s);
    row("Spanish day", "es", u"Abrió el 3 de marzo de 2014."_s, u"3 de marzo de 2014=DATE:2014-03-03"_s);
    row("ISO", "en", u"Opened 2014-03-03."_s, u"2014-03-03=DATE:2014-03-03"_s);
    row("month and year", "en", u"Since July 2011 it grew."_s, u"July 2011=DATE:2011-07"_s);
    row("Spanish month", "es", u"En agosto de 2014 cayó."_s, u"agosto de 2014=DATE:2014-08"_s);
    row("day without a year", "en", u"They met on June 23."_s, u"June 23=DATE:2015-06-23"_s);
    row("later month is last year's", "en", u"They met on December 5."_s, u"December 5=DATE:2014-12-05"_s);
    row("range in this year", "en", u"Between January 1 and June 30 of this year it rained."_s,
        u"January 1 and June 30 of this year=DATE:2015-01-01/2015-06-30"_s);
    row("range of years", "en", u"Between 2002 and 2008 it fell."_s, u"2002 and 2008=DATE:2002/2008"_s);
    row("dashed years", "en", u"The plan (2012-2016) ended."_s, u"2012-2016=DATE:2012/2016"_s);
    row("harvest year", "es", u"La zafra 2021/2022 cayó."_s, u"2021/2022=DATE:2021/2022"_s);
    row("fiscal year", "en", u"Money for FY2012 came."_s, u"FY2012=DATE:FY2012"_s);
    row("decade", "en", u"In the late 1980s it grew."_s, u"late 1980s=DATE:1986/1989"_s);
    row("Spanish decade", "es", u"Durante la década de 1990 creció."_s, u"década de 1990=DATE:1990/1999"_s);
    row("century", "en", u"Since the eighteenth century it stood."_s, u"eighteenth century=DATE:1701/1800"_s);
    row("Spanish century", "es", u"Desde el siglo XIX existe."_s, u"siglo XIX=DATE:1801/1900"_s);
    row("this year", "en", u"They did it this year."_s, u"this year=DATE:2015"_s);
    row("last week", "en", u"They did it last week."_s, u"last week=DATE:2015-07-13/2015-07-19"_s);
    row("Spanish last year", "es", u"Lo hicieron el año pasado."_s, u"año pasado=DATE:2014"_s);
    row("ago", "en", u"It began three years ago."_s, u"three years ago=DATE:2012"_s);
    row("Spanish ago", "es", u"Empezó hace dos años."_s, u"hace dos años=DATE:2013"_s);
    row("weekday", "en", u"He said so on Monday."_s, u"Monday=DATE:2015-07-20"_s);
    row("vague", "en", u"It grew in recent years."_s, u"recent years=DATE:"_s);
    row("count is no year", "en", u"They counted 2000 cows and 1,995 goats."_s, u""_s);
    row("modal is no month", "en", u"May they rest. It may rain."_s, u""_s);
}

void TestSuggestion::sentence_yieldsItsNames()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(suggested(text, language), expected);
}

void TestSuggestion::boilerplate_yieldsNothing()
{
    const QString text = u"Peru grew. Follow us in Chile on Monday."_s;
    SuggestionContext context;
    context.language = u"en"_s;
    context.boilerplate = {{11, text.size()}};
    QCOMPARE(printed(text, suggestMentions(text, context)), u"Peru=PLACE:Peru"_s);
}

void TestSuggestion::twoPeopleWithOneSurname_stayTwo()
{
    QCOMPARE(suggested(u"Ana Belkor met Tomás Belkor. Later Tomás Belkor left, and Ana Belkor stayed."_s),
             u"Ana Belkor=PERSON:Ana Belkor; Tomás Belkor=PERSON:Tomás Belkor; Tomás Belkor=PERSON:Tomás Belkor; "
             u"Ana Belkor=PERSON:Ana Belkor"_s);
}

void TestSuggestion::surnameBeforeTheFullName_isThatPerson()
{
    QCOMPARE(suggested(u"Why Tarkwell lost\n\nVoters left Owen Tarkwell behind."_s),
             u"Tarkwell=PERSON:Owen Tarkwell; Owen Tarkwell=PERSON:Owen Tarkwell"_s);
}

void TestSuggestion::acronymAndLongForm_shareTheEntity()
{
    const QString text = u"The Institute for Quiet Seas (IQS) met. The IQS voted."_s;
    QCOMPARE(suggested(text),
             u"Institute for Quiet Seas=ORGANIZATION:Institute for Quiet Seas; "
             u"IQS=ORGANIZATION:Institute for Quiet Seas; IQS=ORGANIZATION:Institute for Quiet Seas"_s);
}

void TestSuggestion::names_tellTheirCountries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("countries");
    QTest::newRow("country") << u"It rained in Peru."_s << u"Peru"_s;
    QTest::newRow("city") << u"It rained in Cochabamba."_s << u"Bolivia"_s;
    QTest::newRow("nationality") << u"The Irish team won."_s << u"Ireland"_s;
    QTest::newRow("organisation") << u"The Kenyan Ministry of Health paid."_s << u"Kenya"_s;
    QTest::newRow("dotted organisation") << u"The U.S. Forest Service paid."_s << u"United States"_s;
    QTest::newRow("ambiguous town") << u"It rained in Santiago."_s << u""_s;
}

void TestSuggestion::names_tellTheirCountries()
{
    QFETCH(QString, text);
    QFETCH(QString, countries);
    SuggestionContext context;
    context.language = u"en"_s;
    const auto mentions = suggestMentions(text, context);
    QCOMPARE(mentions.size(), size_t(1));
    QCOMPARE(mentions.front().countries.join(u','), countries);
}

void TestSuggestion::anyText_yieldsSortedSoundSpans()
{
    // Every pair of fragments, so that each rule meets odd neighbours, line ends and the text's own end.
    const QStringList fragments {u"Peru"_s,        u"(UNX)"_s,        u"’s"_s,   u"\n"_s,    u"U.S."_s,
                                 u"Ministry of"_s, u"between 1990"_s, u"and"_s,  u", "_s,    u"May 5"_s,
                                 u"Mr."_s,         u"Juan de la"_s,   u"late"_s, u"siglo"_s, u"Plan"_s,
                                 u"\U0001F600"_s,  u"report “A"_s,    u"hace"_s, u"FY"_s,    u"-"_s};
    for (const QString &first : fragments) {
        for (const QString &second : fragments) {
            const QString text = first + u' ' + second + first;
            for (const QString &language : {u"en"_s, u"es"_s, QString()}) {
                const auto mentions = suggestMentions(text, {language, {}, {}});
                qsizetype end = 0;
                for (const SuggestedMention &mention : mentions) {
                    QVERIFY2(mention.span.fits(text.size()) && mention.span.start >= end, qPrintable(text));
                    end = mention.span.end;
                }
            }
        }
    }
    QVERIFY(suggestMentions(u"", {}).empty());
}

void TestSuggestion::tenTimesTheText_takesAboutTenTimesAsLong()
{
    const QString once
        = u"Julia Barrenko of the Ministry of Health (MOH) told Lima’s daily El Sol on 3 May 2014 that "
          u"Peru, Chile and the U.S. had met. Los datos del Banco Mundial muestran otra cosa.\n"_s.repeated(100);
    const auto timeOf = [](const QString &text) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            suggestMentions(text, {u"en"_s, {}, {}});
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    const qint64 small = timeOf(once);
    const qint64 large = timeOf(once.repeated(10));
    QVERIFY2(large < small * 40, "not linear"); // wide, for a busy machine; a quadratic rule would take 100 times
}

void TestSuggestion::namedSpans_keepSpanTypeNameAndCountries()
{
    const QString text = u"It rained in Potosí."_s;
    const auto spans = toNamedSpans(suggestMentions(text, {u"en"_s, {}, {}}));
    QCOMPARE(spans.size(), size_t(1));
    QCOMPARE(spans.front(), (NamedSpan {{13, 19}, u"PLACE"_s, u"Potosí"_s, {u"Bolivia"_s}}));
}

QTEST_APPLESS_MAIN(TestSuggestion)
#include "tst_suggestion.moc"
