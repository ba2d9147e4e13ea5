// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/suggestion.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Names in sentences as news writes them, most of which no list knows: what the words around them prove.
class TestNewsNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_yieldsItsNames_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        organisations();
        lists();
        repetitions();
        places();
        persons();
        others();
    }

    void sentence_yieldsItsNames()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        SuggestionContext context;
        context.language = language;
        QStringList found;
        for (const SuggestedMention &mention : suggestMentions(text, context)) {
            if (mention.type != u"DATE" && mention.type != u"SUBSTANCE")
                found += mention.span.in(text) + u"="_s + mention.type.first(3);
        }
        QCOMPARE(found.join(u"; "_s), expected);
    }

    void shortName_sharesTheEntity_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("without its suffix")
            << u"It was sold to Qorvanta Ltd last year. Later, Qorvanta closed."_s << u"Qorvanta Ltd+Qorvanta Ltd"_s;
        QTest::newRow("first word") << u"The mine of Velqor Resources is shut. Shares of Velqor fell."_s
                                    << u"Velqor Resources+Velqor Resources"_s;
        QTest::newRow("brand") << u"It belongs to MMG Ltd and MMG pays."_s << u"MMG+MMG"_s;
    }

    void shortName_sharesTheEntity()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        SuggestionContext context;
        context.language = u"en"_s;
        QStringList found;
        for (const SuggestedMention &mention : suggestMentions(text, context)) {
            if (mention.type == u"ORGANIZATION")
                found += mention.entity;
        }
        QCOMPARE(found.join(u'+'), expected);
    }

private:
    static void en(const char *name, const QString &text, const QString &expected)
    {
        QTest::newRow(name) << u"en"_s << text << expected;
    }
    static void es(const char *name, const QString &text, const QString &expected)
    {
        QTest::newRow(name) << u"es"_s << text << expected;
    }

    static void organisations()
    {
        en("chief of", u"He was hired by the chief executive of Qorvanta in a hurry."_s, u"Qorvanta=ORG"_s);
        en("shares in", u"It sold its shares in Qorvanta."_s, u"Qorvanta=ORG"_s);
        en("economist at", u"That is what an economist at Velqor Macro expects."_s, u"Velqor Macro=ORG"_s);
        en("such as", u"It hurts companies such as Qorvanta."_s, u"Qorvanta=ORG"_s);
        en("suffix", u"They worked for Tawantin SA without pay."_s, u"Tawantin SA=ORG"_s);
        en("dotted suffix", u"They paid Tawantin S.A. in full."_s, u"Tawantin S.A.=ORG"_s);
        en("apposition", u"It will rain, said MetQor Clima, a private weather service."_s, u"MetQor Clima=ORG"_s);
        en("apposition with an adjective", u"For now Qorapp, the Chinese short-video app, went dark."_s,
           u"Qorapp=ORG; Chinese=NAT"_s);
        en("seat", u"It is owned by the Quito-based Qorvanta."_s, u"Quito=PLA; Qorvanta=ORG"_s);
        en("owner", u"The mine, operated by Qorvanta, is shut."_s, u"Qorvanta=ORG"_s);
        en("noun", u"The watchdog Veedurix filed a suit."_s, u"Veedurix=ORG"_s);
        en("office", u"The Ombudsman's Office filed a suit."_s, u"Ombudsman's Office=ORG"_s);
        en("assembly", u"It went to the Plurinational Legislative Assembly."_s,
           u"Plurinational Legislative Assembly=ORG"_s);
        en("two nouns before the head", u"He asked the Energy and Mines Ministry for help."_s,
           u"Energy and Mines Ministry=ORG"_s);
        en("code", u"They amended the Child and Adolescent Code."_s, u"Child and Adolescent Code=PRO"_s);
        en("declaration", u"They signed the Belvaux Declaration."_s, u"Belvaux Declaration=PRO"_s);
        en("network", u"He wrote on X that it was over."_s, u"X=ORG"_s);
        es("gerente", u"Lo dijo la gerente general de Qorvanta."_s, u"Qorvanta=ORG"_s);
        es("country in the name", u"Lo dijo la gerente general de Qor Colombia."_s, u"Qor Colombia=ORG"_s);
        es("delantero", u"Marcó el delantero del Qorvanta."_s, u"Qorvanta=ORG"_s);
        es("empresas como", u"Afecta a empresas como Qorvanta."_s, u"Qorvanta=ORG"_s);
        es("adjective", u"La fabrica el laboratorio japonés Qorvanta."_s, u"japonés=NAT; Qorvanta=ORG"_s);
        es("unidad", u"Lo acusa la Unidad Fiscal Especializada (Ufesa)."_s,
           u"Unidad Fiscal Especializada=ORG; Ufesa=ORG"_s);
        es("órgano", u"Renunció un vocal del Órgano Electoral."_s, u"Órgano Electoral=ORG"_s);
        es("word at the start of a sentence", u"Vamos a ver. Semana tras semana. Gestión pobre."_s, u""_s);
        es("word that is a name inside", u"Se lo contó a la revista Semana."_s, u"Semana=ORG"_s);
    }

    static void lists()
    {
        en("companies", u"It competes with Microsoft, Qorvanta and Velqor."_s,
           u"Microsoft=ORG; Qorvanta=ORG; Velqor=ORG"_s);
        en("towns", u"It counted cases in Cochabamba, Omerique and Tarija."_s,
           u"Cochabamba=PLA; Omerique=PLA; Tarija=PLA"_s);
        en("a clause of its own", u"They met in Lima and Qorvanta said no."_s, u"Lima=PLA"_s);
        es("bancos", u"Compite con Bancolombia, Qorvanta y Velqor."_s, u"Bancolombia=ORG; Qorvanta=ORG; Velqor=ORG"_s);
        es("ciudades", u"Llovió en Rosario y Córdoba."_s, u"Rosario=PLA; Córdoba=PLA"_s);
    }

    static void repetitions()
    {
        en("company once proved", u"It sued the company Qorvanta. Later Qorvanta paid."_s,
           u"Qorvanta=ORG; Qorvanta=ORG"_s);
        en("place once proved", u"It rained at Las Qoras. A road to the valley near Las Qoras fell."_s,
           u"Las Qoras=PLA; Las Qoras=PLA"_s);
        es("not a person", u"Lo dijo el CEO de Qorvanta. En tanto, Qorvanta, destacó, crece."_s,
           u"Qorvanta=ORG; Qorvanta=ORG"_s);
    }

    static void places()
    {
        en("Spanish article", u"Trucks stopped at Las Qoras again."_s, u"Las Qoras=PLA"_s);
        en("town that is a person's name", u"They live in the municipality of Gonzalo Moreno."_s,
           u"Gonzalo Moreno=PLA"_s);
        en("small town", u"The road to Choloma is closed."_s, u"Choloma=PLA"_s);
        en("mayor of a small town", u"So says the mayor of Choloma."_s, u"Choloma=PLA"_s);
        en("block", u"They drill in the Stabroek Block."_s, u"Stabroek Block=PLA"_s);
        en("dateline", u"OMERIQUE (AP) — It rained all night."_s, u"OMERIQUE=PLA; AP=ORG"_s);
        es("artículo", u"Vive en la provincia de Los Qoris."_s, u"Los Qoris=PLA"_s);
        es("dateline", u"Qoripampa, Guerrero.- Llovió toda la noche en el norte."_s, u"Qoripampa=PLA; Guerrero=PLA"_s);
        es("pobladores", u"Ayudan a los pobladores de Qoripampa."_s, u"Qoripampa=PLA"_s);
        es("preposition is no state", u"Llueve. Para la gente es bueno. Para el campo también."_s, u""_s);
    }

    static void persons()
    {
        en("apposition", u"As Vizhnu Bisramo, a pollster, wrote, nothing changed."_s, u"Vizhnu Bisramo=PER"_s);
        en("speech", u"It is over, said Kwaben Owusto."_s, u"Kwaben Owusto=PER"_s);
        en("capital particle", u"He came with Rodrigo De Paul."_s, u"Rodrigo De Paul=PER"_s);
        en("listed once", u"He met Kristalina Georgieva."_s, u"Kristalina Georgieva=PER"_s);
        es("nombre y cuartel", u"La encuesta la hizo Marina Dalpoz."_s, u"Marina Dalpoz=PER"_s);
        es("presidencia", u"Fue ministro en la presidencia de Juan Hernández."_s, u"Juan Hernández=PER"_s);
        es("edad", u"Lo contó Aru Shineq, de 34 años."_s, u"Aru Shineq=PER"_s);
        es("alias", u"Cayó el cabecilla Wilmer Chavarría."_s, u"Wilmer Chavarría=PER"_s);
    }

    static void others()
    {
        en("clubs", u"Fans of Boca Juniors and River Plate sang."_s, u"Boca Juniors=ORG; River Plate=ORG"_s);
        es("partidos", u"Votaron Renovación Popular y Alianza para el Progreso."_s,
           u"Renovación Popular=ORG; Alianza para el Progreso=ORG"_s);
        es("medios", u"Lo publicó Efecto Cocuyo."_s, u"Efecto Cocuyo=ORG"_s);
        es("barrio de palacio", u"Fue citado a la Casa Rosada."_s, u"Casa Rosada=PLA"_s);
    }
};

QTEST_GUILESS_MAIN(TestNewsNames)
#include "tst_newsnames.moc"
