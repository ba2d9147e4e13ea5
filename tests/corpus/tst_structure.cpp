// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/reading.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString opening
    = u"Boats vanish\n\nThe ministry counted 5,300 fishing boats along the northern coast in 2017, and "
      u"officials expect that the number will keep on falling as crews retire.\n\n"_s;
const QString closing = u"\n\nHarbour masters said that the smaller ports would be the first of all to close.\n"_s;

QString flat(QString text)
{
    return text.replace(u'\n', u'~');
}

} // namespace

class TestStructure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each text stands between two paragraphs, or after them ("foot"); expected: "kind: words" of all boilerplate.
    void boilerplate_isFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("foot");
        QTest::addColumn<QString>("expected");
        const auto middle = [](const char *name, const QString &text, const QString &kind) {
            QTest::newRow(name) << text << false << (kind.isEmpty() ? QString() : QString(kind + u": "_s + flat(text)));
        };
        const auto foot = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << true << expected;
        };
        middle("story continues", u"Story Continues →"_s, u"promo"_s);
        middle("sigue leyendo", u"Sigue leyendo:"_s, u"promo"_s);
        middle("more from", u"More from Coast Weekly: The last net"_s, u"promo"_s);
        middle("lea también", u"LEA TAMBIÉN: La última red"_s, u"promo"_s);
        middle("lee ademas, no accent", u"Lee ademas | La última red"_s, u"promo"_s);
        middle("newsletter", u"Sign up for our daily newsletter"_s, u"newsletter"_s);
        middle("suscríbase", u"Suscríbase a nuestro boletín y reciba las noticias."_s, u"newsletter"_s);
        middle("inbox", u"The best of the coast, delivered to your inbox every morning."_s, u"newsletter"_s);
        middle("share", u"Share"_s, u"social"_s);
        middle("compartir", u"Compartir en Facebook"_s, u"social"_s);
        middle("comments", u"12 comments"_s, u"social"_s);
        middle("reading time", u"Tiempo de lectura: 4 minutos"_s, u"navigation"_s);
        middle("crumbs", u"Home > World > Fisheries"_s, u"navigation"_s);
        middle("advertisement", u"ADVERTISEMENT"_s, u"advertisement"_s);
        middle("publicidad", u"- Publicidad -"_s, u"advertisement"_s);
        middle("caption", u"A crew mends its nets in Paita. Photo Source: AP/Ana Reyes"_s, u"photo_caption"_s);
        middle("caption with agency", u"Nets on the quay (Tom Hale/AFP via Getty Images)"_s, u"photo_caption"_s);
        middle("foto", u"Foto: archivo municipal"_s, u"photo_caption"_s);
        middle("caption in Spanish", u"Pescadores en el muelle de Paita. (Foto: Abel Soto)"_s, u"photo_caption"_s);
        middle("crumbs with guillemets", u"Portada » Economía"_s, u"navigation"_s);
        middle("sign in", u"Sign in to read more"_s, u"navigation"_s);
        QTest::newRow("announced link") << u"See also\n\nThe last net is hauled"_s << false
                                        << u"promo: See also|promo: The last net is hauled"_s;
        middle("label", u"Description"_s, u"label"_s);
        middle("a sentence about photos", u"He took a photo of the boats and sent it to the ministry."_s, QString());
        middle("a sentence about a newsletter", u"The union wrote in its newsletter that the count was wrong."_s,
               QString());
        middle("a sentence that shares", u"Share prices of the canneries fell by a tenth in a week."_s, QString());
        middle("a sentence about tags",
               u"Each boat got a tag: a number, a colour and a port, as the law of 2015 says."_s, QString());
        middle(
            "a poll",
            u"A Reuters/Ipsos poll found that most people knew nothing of the law on fishing, which had been passed in spring."_s,
            QString());
        middle("permission", u"Permission to fish was denied to all of them."_s, QString());
        foot("tags", u"Tags: fish, ports"_s, u"tag_list: Tags: fish, ports"_s);
        foot("numbered lists", u"Category\n\n1. Asia\n2. Coast\n\nTags\n\n1. fish\n\n2. ports"_s,
             u"category_list: Category~~1. Asia~2. Coast|tag_list: Tags~~1. fish~~2. ports"_s);
        foot("etiquetas", u"Etiquetas:\npesca\npuertos"_s, u"tag_list: Etiquetas:~pesca~puertos"_s);
        foot("labels with values", u"Date Created\n\nMay 3, 2018\n\nAuthor\n\nareyes"_s,
             u"publication_date: Date Created~~May 3, 2018|author_credit: Author~~areyes"_s);
        foot("credit", u"Ana Reyes, Research Fellow at the Institute of Coastal Studies"_s,
             u"author_credit: Ana Reyes, Research Fellow at the Institute of Coastal Studies"_s);
        foot("biography", u"Ana Reyes is a freelance reporter who covers fisheries on three coasts."_s,
             u"author_credit: Ana Reyes is a freelance reporter who covers fisheries on three coasts."_s);
        foot("notice", u"Take this text as a gift, and name its author if re-posting it."_s,
             u"reposting_notice: Take this text as a gift, and name its author if re-posting it."_s);
        foot("derechos", u"© 2018 La Ola. Todos los derechos reservados."_s,
             u"reposting_notice: © 2018 La Ola. Todos los derechos reservados."_s);
        foot("cut short", u"For additional news and analysis, please go"_s,
             u"promo: For additional news and analysis, please go"_s);
        foot("fuente", u"Fuente: Agencia Andina"_s, u"source_credit: Fuente: Agencia Andina"_s);
        foot("date", u"Publicado el 3 de mayo de 2018"_s, u"publication_date: Publicado el 3 de mayo de 2018"_s);
        foot("links", u"Related articles\nThe last net\nWhere the herring went"_s,
             u"promo: Related articles|promo: The last net|promo: Where the herring went"_s);
        foot("comments", u"Comments (3)"_s, u"social: Comments (3)"_s);
        foot("address", u"areyes@coast.example"_s, u"author_credit: areyes@coast.example"_s);
        foot("short last sentence", u"They do not."_s, QString());
    }

    void boilerplate_isFound()
    {
        QFETCH(QString, text);
        QFETCH(bool, foot);
        QFETCH(QString, expected);
        const QString article = foot ? QString(opening + closing.trimmed() + u"\n\n"_s + text + u'\n')
                                     : QString(opening + text + closing);
        QStringList found;
        const Structure structure = findStructure(article, u"en"_s);
        for (const Boilerplate &item : structure.boilerplate)
            found.append(item.kind + u": "_s + flat(item.span.in(article).toString()));
        QCOMPARE(found.join(u'|'), expected);
    }

    void headings_areFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isHeading");
        QTest::newRow("plain") << u"A fleet on paper"_s << true;
        QTest::newRow("question") << u"¿Quién paga?"_s << true;
        QTest::newRow("ends in a quotation") << u"The new rules – “Nothing changes.”"_s << true;
        QTest::newRow("sentence") << u"It was over."_s << false;
        QTest::newRow("speech") << u"“Nothing changes.”"_s << false;
        QTest::newRow("lead-in") << u"The statement went on:"_s << false;
        QTest::newRow("list item") << u"* nets and lines"_s << false;
        QTest::newRow("small letter") << u"and so it went"_s << false;
        QTest::newRow("promo") << u"Read more"_s << false;
        QTest::newRow("date") << u"May 3, 2018"_s << false;
    }

    void headings_areFound()
    {
        QFETCH(QString, line);
        QFETCH(bool, isHeading);
        const QString article = opening + line + closing;
        const Structure structure = findStructure(article, u"en"_s);
        QCOMPARE(structure.headings.size(), size_t(isHeading ? 1 : 0));
        if (isHeading)
            QCOMPARE(structure.headings.front().in(article), line);
    }

    // Expected: "speaker: words" of each quotation.
    void quotations_areFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("said after", u"“We lost a third,” said Ana Reyes, who counts boats."_s, u"Ana Reyes: We lost a third,"_s);
        row("name first", u"“We lost a third,” Ana Reyes said."_s, u"Ana Reyes: We lost a third,"_s);
        row("title left out", u"“We lost a third,” said President Ana Reyes."_s, u"Ana Reyes: We lost a third,"_s);
        row("lead-in", u"Ana Reyes said: “We lost a third.”"_s, u"Ana Reyes: We lost a third."_s);
        row("according to", u"It was “a good year,” according to Ana Reyes."_s, u"Ana Reyes: a good year,"_s);
        row("nobody named", u"“We lost a third,” said one of the agents."_s, u": We lost a third,"_s);
        row("apposition", u"“We lost a third,” Ana Reyes, head of the Coast Union, said."_s,
            u"Ana Reyes: We lost a third,"_s);
        row("spokesman", u"“We lost a third,” a spokesman for Minister Abel Soto said."_s, u": We lost a third,"_s);
        row("told", u"“We lost a third,” the official told Coast Weekly."_s, u": We lost a third,"_s);
        row("term", u"They call it the ‘air bridge’, nothing more."_s, u": air bridge"_s);
        row("apostrophes", u"The fishermen’s boats weren’t ‘lost’ at all."_s, u": lost"_s);
        row("straight", u"\"We lost a third,\" said Ana Reyes."_s, u"Ana Reyes: We lost a third,"_s);
        row("Spanish", u"«Perdimos un tercio», afirmó Abel Soto."_s, u"Abel Soto: Perdimos un tercio"_s);
        row("Spanish with title", u"“Perdimos un tercio”, señaló el ministro Abel Soto."_s,
            u"Abel Soto: Perdimos un tercio"_s);
        row("según", u"Fue «un buen año», según Abel Soto."_s, u"Abel Soto: un buen año"_s);
        row("left open", u"“We lost a third.\n“And we will lose more,” said Ana Reyes."_s,
            u": We lost a third.|Ana Reyes: And we will lose more,"_s);
        row("last name later", u"“One,” said Ana Reyes.\n“Two,” Reyes added."_s, u"Ana Reyes: One,|Ana Reyes: Two,"_s);
        row("none", u"Nobody spoke."_s, QString());
    }

    void quotations_areFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList found;
        const Structure structure = findStructure(text, QString());
        for (const Quotation &quote : structure.quotes)
            found.append(quote.speaker + u": "_s + quote.span.in(text).toString());
        QCOMPARE(found.join(u'|'), expected);
    }

    void citations_areFound()
    {
        const QString text = opening + u"It fell. [12] It rose […] again. [3]"_s + closing;
        const Structure structure = findStructure(text, u"en"_s);
        QCOMPARE(structure.citations.size(), size_t(2));
        QCOMPARE(structure.citations.front().in(text), u"[12]"_s);
    }

    void spans_areSortedAndInside()
    {
        const QString text = opening + u"Share\n\nA fleet on paper"_s + closing + u"Tags: fish\nRelated\nMore nets\n"_s;
        const Structure structure = findStructure(text, u"en"_s);
        qsizetype last = 0;
        for (const Boilerplate &item : structure.boilerplate) {
            QVERIFY(item.span.fits(text.size()) && item.span.start >= last);
            last = item.span.end;
        }
        QVERIFY(structure.boilerplate.size() == 4);
    }

    void hostileText_staysLinear_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("marks") << u"‘a’b “x \"y [ «z —. - | © "_s;
        QTest::newRow("labels") << u"Tags\n"_s;
        QTest::newRow("links") << u"Related\nAnother headline\n"_s;
        QTest::newRow("names") << u"By A, B, C and "_s;
        QTest::newRow("told") << u"told The A B C told "_s;
    }

    void hostileText_staysLinear()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(500'000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        const Structure structure = findStructure(text, u"en"_s);
        const Metadata metadata = findMetadata(text, structure, u"en"_s);
        QVERIFY(!metadata.published);
        QVERIFY2(timer.elapsed() < 10'000, "not linear");
    }
};

QTEST_APPLESS_MAIN(TestStructure)
#include "tst_structure.moc"
