// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/reading.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString englishBody
    = u"The ministry counted 5,300 fishing boats along the northern coast in 2017, and officials expect that "
      u"the number will keep on falling as the older crews retire from the trade.\n\n"
      u"Harbour masters said that the smaller ports would be the first to close.\n"_s;
const QString spanishBody
    = u"El ministerio contó 5.300 embarcaciones de pesca en la costa norte durante 2017, y se espera que la "
      u"cifra siga bajando a medida que los pescadores mayores dejan el oficio.\n\n"
      u"Las autoridades de los puertos señalaron que los más pequeños serían los primeros en cerrar.\n"_s;

QString printed(const std::optional<MetadataField> &field)
{
    return field ? field->value : u"-"_s;
}

} // namespace

// Articles as they come out of a browser or a scraper: what stands around them, and how agencies open them.
class TestHeaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // %E and %S stand for an English and a Spanish article; expected: title / published / author / outlet / dateline.
    void page_tellsItsFacts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        datelines();
        dates();
        bylines();
        mastheads();
        feet();
    }

    void page_tellsItsFacts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        text.replace(u"%E"_s, englishBody).replace(u"%S"_s, spanishBody);
        const QString language = detectLanguage(text);
        const Metadata found = findMetadata(text, findStructure(text, language), language);
        const QStringList values {printed(found.title), printed(found.published), printed(found.author),
                                  printed(found.outlet), printed(found.dateline)};
        QCOMPARE(values.join(u" / "_s), expected);
    }

private:
    static void row(const char *name, const QString &text, const QString &expected)
    {
        QTest::newRow(name) << text << expected;
    }

    // The dateline alone, before an article with a title.
    static void dateline(const char *name, const QString &opening, const QString &published, const QString &outlet,
                         const QString &place, bool isSpanish = false)
    {
        const QString title = isSpanish ? u"Los botes desaparecen del norte"_s : u"Boats vanish from the coast"_s;
        row(name, title + u"\n\n"_s + opening + (isSpanish ? u"%S"_s : u"%E"_s),
            title + u" / "_s + published + u" / - / "_s + outlet + u" / "_s + place);
    }

    static void datelines()
    {
        dateline("city and agency", u"PAITA (Reuters) - "_s, u"-"_s, u"Reuters"_s, u"PAITA"_s);
        dateline("city, country, day, agency", u"PAITA, Peru, March 3 (Reuters) - "_s, u"-"_s, u"Reuters"_s,
                 u"PAITA, Peru"_s);
        dateline("agency with a dash", u"PAITA (AP) — "_s, u"-"_s, u"AP"_s, u"PAITA"_s);
        dateline("two cities", u"LIMA/PAITA (Reuters) - "_s, u"-"_s, u"Reuters"_s, u"LIMA/PAITA"_s);
        dateline("wire of releases", u"PAITA, Peru, March 3, 2021 /PRNewswire/ -- "_s, u"2021-03-03"_s, u"PRNewswire"_s,
                 u"PAITA, Peru"_s);
        dateline("all in brackets", u"(Paita, June 11, 2021) – "_s, u"2021-06-11"_s, u"-"_s, u"Paita"_s);
        dateline("date in brackets", u"GENEVA (3 May 2023) – "_s, u"2023-05-03"_s, u"-"_s, u"GENEVA"_s);
        dateline("state", u"EL PASO, Texas (AP) — "_s, u"-"_s, u"AP"_s, u"EL PASO, Texas"_s);
        dateline("dots", u"WASHINGTON, D.C. — "_s, u"-"_s, u"-"_s, u"WASHINGTON, D.C."_s);
        dateline("short month", u"PAITA, Aug. 9 (Xinhua) -- "_s, u"-"_s, u"Xinhua"_s, u"PAITA"_s);
        dateline("unknown paper", u"PAITA, 3 May 2019 (Harbour Grain) - "_s, u"2019-05-03"_s, u"Harbour Grain"_s,
                 u"PAITA"_s);
        dateline("Spanish agency", u"Paita, 3 feb (EFE).- "_s, u"-"_s, u"EFE"_s, u"Paita"_s, true);
        dateline("Spanish agency, year", u"Paita (Perú), 3 feb 2024 (EFE).- "_s, u"2024-02-03"_s, u"EFE"_s,
                 u"Paita (Perú)"_s, true);
        dateline("Spanish capitals", u"PAITA, 3 Feb. (EUROPA PRESS) - "_s, u"-"_s, u"EUROPA PRESS"_s, u"PAITA"_s, true);
        dateline("Spanish stop and dash", u"Paita.- "_s, u"-"_s, u"-"_s, u"Paita"_s, true);
        dateline("Spanish country", u"Paita, Perú.- "_s, u"-"_s, u"-"_s, u"Paita, Perú"_s, true);
        dateline("Spanish date", u"Paita, 5 de mayo de 2019. "_s, u"2019-05-05"_s, u"-"_s, u"Paita"_s, true);
        dateline("Spanish date and dash", u"Paita, 5 de mayo de 2019 – "_s, u"2019-05-05"_s, u"-"_s, u"Paita"_s, true);
        dateline("Spanish news agency", u"Paita, may. 5 (ANDINA). "_s, u"-"_s, u"ANDINA"_s, u"Paita"_s, true);
        dateline("Spanish bar", u"PAITA | AFP. "_s, u"-"_s, u"AFP"_s, u"PAITA"_s, true);
        dateline("two words", u"San Salvador (AFP) – "_s, u"-"_s, u"AFP"_s, u"San Salvador"_s, true);
        dateline("no dateline", u""_s, u"-"_s, u"-"_s, u"-"_s);
    }

    static void dates()
    {
        const auto date = [](const char *name, const QString &line, const QString &expected) {
            row(name, u"Boats vanish\n"_s + line + u"\n\n%E"_s, u"Boats vanish / "_s + expected + u" / - / - / -"_s);
        };
        date("zone and age of an update", u"March 3, 2023 6:04 PM UTC Updated 8 hours ago"_s, u"2023-03-03"_s);
        date("clock before", u"6:04 PM GMT, March 3, 2023"_s, u"2023-03-03"_s);
        date("published and updated", u"Published: 3 March 2023 | Updated: 4 March 2023"_s, u"2023-03-03"_s);
        date("published and updated, no bar", u"Published March 3, 2023 Updated March 4, 2023"_s, u"2023-03-03"_s);
        date("weekday", u"Friday, March 3rd, 2023"_s, u"2023-03-03"_s);
        date("reading time", u"March 3, 2023 · 5 min read"_s, u"2023-03-03"_s);
        date("machine's", u"2023-03-03T18:04:00Z"_s, u"2023-03-03"_s);
        date("zone with an offset", u"Mar 3, 2023, 6:04 PM (GMT-5)"_s, u"2023-03-03"_s);
        date("dots", u"03.03.2023"_s, u"2023-03-03"_s);
        const auto fecha = [](const char *name, const QString &line, const QString &expected) {
            row(name, u"Los botes se van\n"_s + line + u"\n\n%S"_s,
                u"Los botes se van / "_s + expected + u" / - / - / -"_s);
        };
        fecha("Spanish clock", u"18 de mayo de 2022 - 10:45 a. m."_s, u"2022-05-18"_s);
        fecha("Spanish month first", u"Mayo 18, 2022"_s, u"2022-05-18"_s);
        fecha("Spanish updated", u"Publicado: 18/05/2022 10:45 | Actualizado: 19/05/2022 08:00"_s, u"2022-05-18"_s);
        fecha("Spanish short month", u"14 MAR 2025 - 20:05 CET"_s, u"2025-03-14"_s);
        fecha("Spanish weekday", u"miércoles, 18 de mayo de 2022"_s, u"2022-05-18"_s);
        fecha("Spanish hours", u"18 mayo, 2022 a las 10:45 hs."_s, u"2022-05-18"_s);
        fecha("Spanish reading time", u"18 de mayo de 2022 | 4 minutos de lectura"_s, u"2022-05-18"_s);
    }

    static void bylines()
    {
        row("place and date in a line",
            u"Los botes se van\nANA MARÍA REYES\nBuenos Aires - 14 MAR 2025 - 20:05 CET\n\n%S"_s,
            u"Los botes se van / 2025-03-14 / ANA MARÍA REYES / - / Buenos Aires"_s);
        row("translator", u"Boats vanish\nby Ana Reyes on 21 November 2022 | Translated by Eva Solís\n\n%E"_s,
            u"Boats vanish / 2022-11-21 / Ana Reyes / - / -"_s);
        row("role under the name", u"Boats vanish\nAna Reyes\nPolitical correspondent\nMay 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / - / -"_s);
        row("address under the name", u"Boats vanish\nBy Ana Reyes\nareyes@coast.example\nMay 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / - / -"_s);
        row("special to", u"Boats vanish\nBy Ana Reyes\nSpecial to The Coast Times\n\n%E"_s,
            u"Boats vanish / - / Ana Reyes / The Coast Times / -"_s);
        row("Spanish special", u"Los botes se van\nPor Ana Reyes | Corresponsal en Paita\n18 de mayo de 2022\n\n%S"_s,
            u"Los botes se van / 2022-05-18 / Ana Reyes / - / -"_s);
        row("newsroom", u"Los botes se van\nRedacción\n18 de mayo de 2022\n\n%S"_s,
            u"Los botes se van / 2022-05-18 / - / - / -"_s);
        row("newsroom of", u"Los botes se van\nPor: Redacción El Faro del Norte\n18 de mayo de 2022\n\n%S"_s,
            u"Los botes se van / 2022-05-18 / - / El Faro del Norte / -"_s);
    }

    static void mastheads()
    {
        row("paper and section", u"Coast Observer | Opinion\nWhat the boats mean for us\nBY ANA REYES\n\n%E"_s,
            u"What the boats mean for us / - / ANA REYES / Coast Observer / -"_s);
        row("skip link", u"Ir al contenido\nECONOMÍA\nLos botes se van del norte\n\n%S"_s,
            u"Los botes se van del norte / - / - / - / -"_s);
        row("release", u"COMUNICADO DE PRENSA\nPara publicación inmediata\n\nLOS BOTES SE VAN DEL NORTE\n\n%S"_s,
            u"LOS BOTES SE VAN DEL NORTE / - / - / - / -"_s);
        row("menu", u"Menu\nHome\nNews\nSport\nBoats vanish from the coast\n\n%E"_s,
            u"Boats vanish from the coast / - / - / - / -"_s);
        row("cookies", u"This site uses cookies to offer you a better experience.\nBoats vanish from the coast\n\n%E"_s,
            u"Boats vanish from the coast / - / - / - / -"_s);
        row("share bar", u"Boats vanish from the coast\nFacebook Twitter WhatsApp Email\nBy Ana Reyes\n\n%E"_s,
            u"Boats vanish from the coast / - / Ana Reyes / - / -"_s);
        row("site after the title", u"Boats vanish from the coast | Reuters\n\n%E"_s,
            u"Boats vanish from the coast / - / - / Reuters / -"_s);
    }

    static void feet()
    {
        row("report of an organisation",
            u"Boats vanish from the coast\n\n%E\n\nFor more Harbour Watch reporting on Peru, please visit:\n"
            u"https://harbour.example/peru"_s,
            u"Boats vanish from the coast / - / - / Harbour Watch / -"_s);
        row("about the author",
            u"Los botes se van\nANA REYES\n18 de mayo de 2022\n\n%S\n\nSobre la firma\nAna Reyes\n"
            u"Corresponsal de EL PAÍS en Perú desde 2016."_s,
            u"Los botes se van / 2022-05-18 / ANA REYES / EL PAÍS / -"_s);
        row("copyright", u"Boats vanish\n\n%E\n\n© 2019 Coast Weekly. All rights reserved."_s,
            u"Boats vanish / - / - / Coast Weekly / -"_s);
    }
};

QTEST_GUILESS_MAIN(TestHeaders)
#include "tst_headers.moc"
