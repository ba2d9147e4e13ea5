// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/reading.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString english
    = u"The ministry counted 5,300 fishing boats along the northern coast in 2017, and officials expect that "
      u"the number will keep on falling as the older crews retire from the trade.\n\n"
      u"Harbour masters said that the smaller ports would be the first to close.\n"_s;
const QString spanish
    = u"El ministerio contó 5.300 embarcaciones de pesca en la costa norte durante 2017, y se espera que la "
      u"cifra siga bajando a medida que los pescadores mayores dejan el oficio.\n\n"
      u"Las autoridades de los puertos señalaron que los más pequeños serían los primeros en cerrar.\n"_s;

QString valueOf(const std::optional<MetadataField> &field)
{
    return field ? field->value : u"-"_s;
}

} // namespace

class TestMetadata final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // %E and %S stand for an English and a Spanish article; expected: title / published / author / outlet / dateline.
    void facts_areFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        englishHeaders();
        englishDates();
        englishFeet();
        spanishHeaders();
        spanishFeet();
        nothingToFind();
    }

    void facts_areFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        text.replace(u"%E"_s, english).replace(u"%S"_s, spanish);
        const Metadata found = read(text);
        const QStringList values {valueOf(found.title), valueOf(found.published), valueOf(found.author),
                                  valueOf(found.outlet), valueOf(found.dateline)};
        QCOMPARE(values.join(u" / "_s), expected);
    }

    void span_holdsWhatWasRead()
    {
        const QString text = u"Boats vanish\n\nBy Ana Reyes, Coast Weekly\nMay 3, 2018\n\nPAITA, Peru — "_s + english;
        const Metadata found = read(text);
        QVERIFY(found.title && found.author && found.outlet && found.published && found.dateline);
        QCOMPARE(found.title->span->in(text), u"Boats vanish"_s);
        QCOMPARE(found.author->span->in(text), u"Ana Reyes"_s);
        QCOMPARE(found.outlet->span->in(text), u"Coast Weekly"_s);
        QCOMPARE(found.published->span->in(text), u"May 3, 2018"_s);
        QCOMPARE(found.dateline->span->in(text), u"PAITA, Peru"_s);
        QCOMPARE(toString(found.title->origin), u"header"_s);
        QCOMPARE(toString(found.dateline->origin), u"body"_s);
    }

    void lists_areRead_data()
    {
        QTest::addColumn<QString>("foot");
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QString>("categories");
        QTest::newRow("inline") << u"Tags: fish, ports; coast"_s << u"fish+ports+coast"_s << QString();
        QTest::newRow("numbered") << u"Category\n\n1. Asia\n2. Latin America\n\nTags\n\n1. fish\n\n2. ports"_s
                                  << u"fish+ports"_s << u"Asia+Latin America"_s;
        QTest::newRow("bullets") << u"Etiquetas\n• pesca\n• puertos"_s << u"pesca+puertos"_s << QString();
        QTest::newRow("bare lines") << u"Temas:\npesca\npuertos"_s << u"pesca+puertos"_s << QString();
        QTest::newRow("filed under") << u"Filed under Peru, fish"_s << QString() << u"Peru+fish"_s;
        QTest::newRow("hashes") << u"Etiquetas: #pesca #puertos"_s << u"pesca+puertos"_s << QString();
        QTest::newRow("none") << u"That is all."_s << QString() << QString();
    }

    void lists_areRead()
    {
        QFETCH(QString, foot);
        QFETCH(QString, tags);
        QFETCH(QString, categories);
        const Metadata found = read(u"Boats vanish\n\n"_s + english + u"\n"_s + foot);
        QCOMPARE(found.tags.join(u'+'), tags);
        QCOMPARE(found.categories.join(u'+'), categories);
    }

private:
    static Metadata read(const QString &text)
    {
        const QString language = detectLanguage(text);
        return findMetadata(text, findStructure(text, language), language);
    }

    static void row(const char *name, const QString &text, const QString &expected)
    {
        QTest::newRow(name) << text << expected;
    }

    static void englishHeaders()
    {
        row("title only", u"Boats vanish from the coast\n\n%E"_s, u"Boats vanish from the coast / - / - / - / -"_s);
        row("byline and date", u"Boats vanish\nBy Ana Reyes\nMay 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / - / -"_s);
        row("byline with outlet", u"Boats vanish\n\nBy Ana Reyes, Coast Weekly\n3 May 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / Coast Weekly / -"_s);
        row("byline with role", u"Boats vanish\n\nBy Ana Reyes, Staff Writer\n\n%E"_s,
            u"Boats vanish / - / Ana Reyes / - / -"_s);
        row("byline with place", u"Boats vanish\n\nBy Ana Reyes in Paita\n\n%E"_s,
            u"Boats vanish / - / Ana Reyes / - / -"_s);
        row("byline with address", u"Boats vanish\n\nBy Ana Reyes | ana@coast.example | May 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / - / -"_s);
        row("byline in capitals", u"Boats vanish\n\nBY ANA REYES\n\n%E"_s, u"Boats vanish / - / ANA REYES / - / -"_s);
        row("two authors", u"Boats vanish\n\nBy Ana Reyes and Tom O’Hara\n\n%E"_s,
            u"Boats vanish / - / Ana Reyes and Tom O’Hara / - / -"_s);
        row("three authors", u"Boats vanish\n\nBy Ana Reyes, Tom O’Hara and Li Wei\n\n%E"_s,
            u"Boats vanish / - / Ana Reyes, Tom O’Hara and Li Wei / - / -"_s);
        row("outlet as author", u"Boats vanish\n\nBy Reuters\nMay 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / - / Reuters / -"_s);
        row("one-word outlet as author", u"Boats vanish\n\nBy Marea\nMay 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / - / Marea / -"_s);
        row("staff", u"Boats vanish\n\nBy Staff Writer\nMay 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / - / - / -"_s);
        row("lone By", u"Boats vanish\n\nBy\nAna Reyes\nMay 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / - / -"_s);
        row("name beside the date", u"Boats vanish\n\nAna Reyes\nMay 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / - / -"_s);
        row("outlet line", u"Boats vanish\n\nCoast Weekly\n\n%E"_s, u"Boats vanish / - / - / Coast Weekly / -"_s);
        row("masthead", u"Coast Weekly\n\nBoats vanish from the northern coast\n\n%E"_s,
            u"Boats vanish from the northern coast / - / - / Coast Weekly / -"_s);
        row("kicker", u"WORLD\n\nBoats vanish\n\n%E"_s, u"Boats vanish / - / - / - / -"_s);
        row("subtitle",
            u"Boats vanish\n\nThe north of the country has lost a third of its fleet in ten years.\n\nBy Ana Reyes\nMay 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / - / -"_s);
        row("bars", u"Boats vanish\n\nPosted: 3 May 2018 | Coast Ledger | Economy\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / - / Coast Ledger / -"_s);
        row("outlet before the date", u"Boats vanish\n\nCoast Ledger, 3 May 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / - / Coast Ledger / -"_s);
        row("question as title", u"Where have the boats gone?\n\nBy Ana Reyes\n\n%E"_s,
            u"Where have the boats gone? / - / Ana Reyes / - / -"_s);
        row("markdown", u"# Boats vanish\n\n**By Ana Reyes** | *May 3, 2018*\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / - / -"_s);
        row("site after the title", u"Boats vanish - BBC News\n\n%E"_s, u"Boats vanish / - / - / BBC News / -"_s);
        row("labels", u"Title: Boats vanish\nAuthor: Ana Reyes\nDate: 2018-05-03\nSource: Coast Weekly\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / Coast Weekly / -"_s);
        row("dateline", u"Boats vanish\n\nPAITA, Peru — %E"_s, u"Boats vanish / - / - / - / PAITA, Peru"_s);
        row("dateline with agency", u"Boats vanish\n\nLIMA, May 3 (Reuters) - %E"_s,
            u"Boats vanish / - / - / Reuters / LIMA"_s);
        row("dateline with agency and no date", u"Boats vanish\n\nGENEVA (AP) — %E"_s,
            u"Boats vanish / - / - / AP / GENEVA"_s);
        row("dateline with year", u"Boats vanish\n\nNAIROBI, Kenya, May 3, 2018 — %E"_s,
            u"Boats vanish / 2018-05-03 / - / - / NAIROBI, Kenya"_s);
        row("dateline with double hyphen", u"Boats vanish\n\nWASHINGTON, D.C. -- %E"_s,
            u"Boats vanish / - / - / - / WASHINGTON, D.C."_s);
        row("no title, date first", u"- - Monday, May 7, 2018\n\nPAITA, Peru — %E"_s,
            u"- / 2018-05-07 / - / - / PAITA, Peru"_s);
        row("agency alone", u"Boats vanish\n\n(CNN) — %E"_s, u"Boats vanish / - / - / CNN / -"_s);
        row("byline runs into the date", u"Boats vanish\n\nPosted by Ana Reyes on May 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / - / -"_s);
        row("capitals run into the date", u"Boats vanish\n\nBy ANA REYES MAY 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / ANA REYES / - / -"_s);
        row("name and place beside the date", u"Boats vanish\n\nAna Reyes in Paita\nThu 3 May 2018 12.32 BST\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / - / -"_s);
        row("place beside the date", u"Boats vanish\n\nGeneva, 3 May 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / - / - / Geneva"_s);
        row("site after a bar", u"Boats vanish | Andes Ledger\n\n%E"_s, u"Boats vanish / - / - / Andes Ledger / -"_s);
        row("web address first", u"https://coast.example/boats\n\nBoats vanish\n\n%E"_s,
            u"Boats vanish / - / - / - / -"_s);
        row("breadcrumbs", u"Home / World / Fisheries\n\nBoats vanish\n\n%E"_s, u"Boats vanish / - / - / - / -"_s);
        row("date and place", u"Boats vanish\nNov 5th 2018 | PAITA\n\n%E"_s,
            u"Boats vanish / 2018-11-05 / - / - / PAITA"_s);
        row("reading time", u"Boats vanish\nBy Ana Reyes\n5 min read\nMay 3, 2018\n\n%E"_s,
            u"Boats vanish / 2018-05-03 / Ana Reyes / - / -"_s);
    }

    static void englishDates()
    {
        const QString tail = u" / - / - / -"_s;
        const auto date = [&tail](const char *name, const QString &line, const QString &iso) {
            row(name, u"Boats vanish\n\n"_s + line + u"\n\n%E"_s, u"Boats vanish / "_s + iso + tail);
        };
        date("weekday and hour", u"Thursday, May 3, 2018 at 4:05 p.m. EDT"_s, u"2018-05-03"_s);
        date("published on", u"Published on 3 May 2018"_s, u"2018-05-03"_s);
        date("ordinal", u"3rd of May, 2018"_s, u"2018-05-03"_s);
        date("ISO with hour", u"2018-05-03T16:05:00Z"_s, u"2018-05-03"_s);
        date("month only", u"May 2018"_s, u"2018-05"_s);
        date("short month", u"Sept. 3, 2018"_s, u"2018-09-03"_s);
        date("numbers, one reading", u"05/23/2018"_s, u"2018-05-23"_s);
        date("numbers, two readings", u"06/08/2018"_s, u"-"_s);
        date("updated only", u"Updated: May 3, 2018"_s, u"2018-05-03"_s);
        date("published and updated", u"Updated 5 May 2018\nPublished 3 May 2018"_s, u"2018-05-03"_s);
        date("updated on nothing", u"Updated on"_s, u"-"_s);
        date("no such day", u"31 June 2018"_s, u"-"_s);
    }

    static void englishFeet()
    {
        row("date created", u"Boats vanish\n\n%E\nDate Created\n\nMay 3, 2018\n\nAuthor\n\nareyes"_s,
            u"Boats vanish / 2018-05-03 / areyes / - / -"_s);
        row("signature", u"Boats vanish\n\n%E\nAna Reyes, Research Fellow at the Institute of Coastal Studies"_s,
            u"Boats vanish / - / Ana Reyes / - / -"_s);
        row("signature and notice",
            u"Boats vanish\n\n%E\nAna Reyes, Research Fellow at the Institute of Coastal Studies\n\nTake this text as a contribution from ICS, and name us if re-posting it."_s,
            u"Boats vanish / - / Ana Reyes / Institute of Coastal Studies / -"_s);
        row("biography", u"Boats vanish\n\n%E\nAna Reyes is a freelance reporter who covers fisheries."_s,
            u"Boats vanish / - / Ana Reyes / - / -"_s);
        row("copyright", u"Boats vanish\n\n%E\n© 2018 Coast Weekly. All rights reserved."_s,
            u"Boats vanish / - / - / Coast Weekly / -"_s);
        row("first published in", u"Boats vanish\n\n%E\nThis article was originally published in Coast Weekly."_s,
            u"Boats vanish / - / - / Coast Weekly / -"_s);
        row("reporting by", u"Boats vanish\n\n%E\nReporting by Ana Reyes; Editing by Tom O’Hara"_s,
            u"Boats vanish / - / Ana Reyes / - / -"_s);
        row("biography with a comma",
            u"Boats vanish\n\nBy Ana Reyes\n\n%E\nAna Reyes, a professor of history in Paita, is writing a book on nets."_s,
            u"Boats vanish / - / Ana Reyes / - / -"_s);
        row("in print",
            u"Boats vanish\n\n%E\nA version of this article appears in print on May 3, 2018, in The Coast Tribune."_s,
            u"Boats vanish / - / - / The Coast Tribune / -"_s);
        row("told the paper",
            u"Boats vanish\n\n%E\n“We need the water,” the minister told the Morning Courier on the last day of the year.\n"_s,
            u"Boats vanish / - / - / Morning Courier / -"_s);
        row("told an agency",
            u"Boats vanish\n\n%E\n“We need the water,” the minister told Reuters on the last day of the year.\n"_s,
            u"Boats vanish / - / - / - / -"_s);
        row("more from", u"Boats vanish\n\n%E\nMore from Coast Weekly: The last net"_s,
            u"Boats vanish / - / - / Coast Weekly / -"_s);
    }

    static void spanishHeaders()
    {
        row("solo título", u"Desaparecen los barcos\n\n%S"_s, u"Desaparecen los barcos / - / - / - / -"_s);
        row("autora y fecha", u"Desaparecen los barcos\nPor Rosa Illanes Poma\n3 de mayo de 2018\n\n%S"_s,
            u"Desaparecen los barcos / 2018-05-03 / Rosa Illanes Poma / - / -"_s);
        row("publicado el", u"Desaparecen los barcos\n\nPublicado el 3 de mayo de 2018 a las 16:05 horas\n\n%S"_s,
            u"Desaparecen los barcos / 2018-05-03 / - / - / -"_s);
        row("día de la semana", u"Desaparecen los barcos\n\njueves 3 de mayo de 2018\n\n%S"_s,
            u"Desaparecen los barcos / 2018-05-03 / - / - / -"_s);
        row("números", u"Desaparecen los barcos\n\n06/08/2018\n\n%S"_s,
            u"Desaparecen los barcos / 2018-08-06 / - / - / -"_s);
        row("publicado y actualizado",
            u"Desaparecen los barcos\n\nActualizado: 5 de mayo de 2018\nPublicado: 3 de mayo de 2018\n\n%S"_s,
            u"Desaparecen los barcos / 2018-05-03 / - / - / -"_s);
        row("actualizado el, sin fecha", u"Desaparecen los barcos\n\nActualizado el\n\n%S"_s,
            u"Desaparecen los barcos / - / - / - / -"_s);
        row("partículas", u"Desaparecen los barcos\n\nPor María de la Cruz Ñahui\n\n%S"_s,
            u"Desaparecen los barcos / - / María de la Cruz Ñahui / - / -"_s);
        row("dos autores", u"Desaparecen los barcos\n\nPor Rosa Illanes y Abel Soto\n\n%S"_s,
            u"Desaparecen los barcos / - / Rosa Illanes y Abel Soto / - / -"_s);
        row("redacción", u"Desaparecen los barcos\n\nPor Redacción\n3 de mayo de 2018\n\n%S"_s,
            u"Desaparecen los barcos / 2018-05-03 / - / - / -"_s);
        row("redacción con medio", u"Desaparecen los barcos\n\nRedacción El Mirador\n3 de mayo de 2018\n\n%S"_s,
            u"Desaparecen los barcos / 2018-05-03 / - / El Mirador / -"_s);
        row("por qué no es firma", u"Por qué desaparecen los barcos\n\n%S"_s,
            u"Por qué desaparecen los barcos / - / - / - / -"_s);
        row("cabecera", u"Diario La Ola\n\nDesaparecen los barcos del norte\n\n%S"_s,
            u"Desaparecen los barcos del norte / - / - / Diario La Ola / -"_s);
        row("sección", u"ECONOMÍA\n\nDesaparecen los barcos\n\n%S"_s, u"Desaparecen los barcos / - / - / - / -"_s);
        row("nota de prensa",
            u"MINISTERIO DE LA PESCA\nNota de prensa N° 214-2018\n\nDESAPARECEN LOS BARCOS DEL NORTE DEL PAÍS\n\nLima, 3 de mayo de 2018.- %S"_s,
            u"DESAPARECEN LOS BARCOS DEL NORTE DEL PAÍS / 2018-05-03 / - / MINISTERIO DE LA PESCA / Lima"_s);
        row("redacción en la firma",
            u"Desaparecen los barcos\n\nPor Redacción Ojo Público\nÚltima actualización: 4 de julio de 2018, 10:15 a. m.\n\n%S"_s,
            u"Desaparecen los barcos / 2018-07-04 / - / Ojo Público / -"_s);
        row("agencia", u"Desaparecen los barcos\n\nLima, 3 may (EFE).- %S"_s,
            u"Desaparecen los barcos / - / - / EFE / Lima"_s);
        row("agencia con año", u"Desaparecen los barcos\n\nBogotá, 3 de mayo de 2018 (EFE).- %S"_s,
            u"Desaparecen los barcos / 2018-05-03 / - / EFE / Bogotá"_s);
        row("redacción de agencia", u"Desaparecen los barcos\n\nRedacción Internacional, 3 may (EFE).- %S"_s,
            u"Desaparecen los barcos / - / - / EFE / -"_s);
        row("firma seguida de fecha", u"Desaparecen los barcos\n\nEscrito por Abel Soto el 3 mayo, 2018\n\n%S"_s,
            u"Desaparecen los barcos / 2018-05-03 / Abel Soto / - / -"_s);
        row("fecha sin de", u"Desaparecen los barcos\n\nRedacción\nBBC News Mundo\n3 mayo 2018\n\n%S"_s,
            u"Desaparecen los barcos / 2018-05-03 / - / BBC News Mundo / -"_s);
        row("lugar con punto y guion", u"Desaparecen los barcos\n\nCiudad de México.- %S"_s,
            u"Desaparecen los barcos / - / - / - / Ciudad de México"_s);
        row("lugar en mayúsculas", u"Desaparecen los barcos\n\nLA PAZ, Bolivia — %S"_s,
            u"Desaparecen los barcos / - / - / - / LA PAZ, Bolivia"_s);
        row("lugar, fecha y punto", u"Desaparecen los barcos\n\nLima, 3 de mayo de 2018. %S"_s,
            u"Desaparecen los barcos / 2018-05-03 / - / - / Lima"_s);
        row("etiquetas de campo",
            u"Título: Desaparecen los barcos\nAutor: Abel Soto\nFecha: 03/05/2018\nMedio: La Ola\n\n%S"_s,
            u"Desaparecen los barcos / 2018-05-03 / Abel Soto / La Ola / -"_s);
        row("pregunta como título", u"¿Dónde están los barcos?\n\nPor Abel Soto\n\n%S"_s,
            u"¿Dónde están los barcos? / - / Abel Soto / - / -"_s);
    }

    static void spanishFeet()
    {
        row("fuente", u"Desaparecen los barcos\n\n%S\nFuente: Agencia Andina"_s,
            u"Desaparecen los barcos / - / - / Agencia Andina / -"_s);
        row("publicado originalmente", u"Desaparecen los barcos\n\n%S\nPublicado originalmente en La Ola."_s,
            u"Desaparecen los barcos / - / - / La Ola / -"_s);
        row("fecha al pie", u"Desaparecen los barcos\n\n%S\nPublicado el 3 de mayo de 2018"_s,
            u"Desaparecen los barcos / 2018-05-03 / - / - / -"_s);
        row("firma al pie", u"Desaparecen los barcos\n\n%S\nAbel Soto, investigador del Instituto del Mar"_s,
            u"Desaparecen los barcos / - / Abel Soto / - / -"_s);
        row("derechos", u"Desaparecen los barcos\n\n%S\n© 2018 Diario La Ola. Todos los derechos reservados."_s,
            u"Desaparecen los barcos / - / - / Diario La Ola / -"_s);
    }

    static void nothingToFind()
    {
        row("no header", u"%E"_s, u"- / - / - / - / -"_s);
        row("date in the body",
            u"Boats vanish\n\n%E\nOn May 3, 2018 the last crew went out from the old harbour for good.\n"_s,
            u"Boats vanish / - / - / - / -"_s);
        row("by in the body",
            u"Boats vanish\n\n%E\nBy 2019 the fleet will be gone, and the harbour is to become a park.\n"_s,
            u"Boats vanish / - / - / - / -"_s);
        row("copyright year is no date", u"Boats vanish\n\n%E\nCopyright 2018. All rights reserved."_s,
            u"Boats vanish / - / - / - / -"_s);
        row("title with a month", u"What the fleet lost in May 2018\n\n%E"_s,
            u"What the fleet lost in May 2018 / - / - / - / -"_s);
        row("title with a dash", u"Peru — A Coast Divided\n\n%E"_s, u"Peru — A Coast Divided / - / - / - / -"_s);
        row("aside is no dateline",
            u"Boats vanish\n\nHumboldt — who sailed here in 1802 — wrote of a coast so full of boats that a boy could walk from one harbour to the next.\n\n%E"_s,
            u"Boats vanish / - / - / - / -"_s);
        row("broken lines",
            u"The ministry counted the boats along the coast in the year\nafter the storm and found that a third of them had gone.\n"_s,
            u"- / - / - / - / -"_s);
        row("empty", QString(), u"- / - / - / - / -"_s);
    }
};

QTEST_APPLESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
