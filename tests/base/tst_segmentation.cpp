// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/segmentation.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

QString shown(const std::vector<TextSpan> &spans, QStringView text)
{
    QStringList parts;
    for (const TextSpan &span : spans)
        parts.append(span.in(text).toString());
    return parts.join(u'|');
}

} // namespace

class TestSegmentation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // In the expected column a "|" stands where a sentence ends.
    void sentences_areCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        english();
        spanish();
        marksAndLines();
    }

    void sentences_areCut()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(sentences(text, language), text), expected);
    }

    void citationMarks_areFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << u"Done. [12] Next."_s << u"[12]"_s;
        QTest::newRow("list") << u"a [3, 4] b[5–7]"_s << u"[3, 4]|[5–7]"_s;
        QTest::newRow("editor's letter") << u"“[i]n recent years”"_s << QString();
        QTest::newRow("omission") << u"thanks […] today [...]"_s << QString();
        QTest::newRow("editor's year") << u"in [2012] alone"_s << QString();
        QTest::newRow("empty") << u"[] [ ] [,]"_s << QString();
        QTest::newRow("open at the end") << u"see [12"_s << QString();
        QTest::newRow("over a line") << u"see [1,\n2]"_s << QString();
        QTest::newRow("dangling comma") << u"see [1, ] there"_s << QString();
    }

    void citationMarks_areFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(citationMarks(text), text), expected);
    }

    void paragraphs_areTrimmedLines()
    {
        const QString text = u"\n  One two \n\n\u00a0\n* three\t\n\nfour"_s;
        QCOMPARE(shown(paragraphs(text), text), u"One two|* three|four"_s);
        QVERIFY(paragraphs(u" \n\t\n").empty());
    }

    // Texts made to send a careless look-ahead over the whole rest again and again.
    void hostileText_staysLinear_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("dot leaders") << u". "_s;
        QTest::newRow("open brackets") << u"["_s;
        QTest::newRow("closed brackets") << u"]\n"_s;
        QTest::newRow("citations") << u"[1] "_s;
        QTest::newRow("quotes") << u".\""_s;
        QTest::newRow("one word") << u"a.b"_s;
    }

    void hostileText_staysLinear()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(1'000'000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        const std::vector<TextSpan> found = sentences(text, u"en"_s);
        const std::vector<TextSpan> marks = citationMarks(text);
        QVERIFY(qsizetype(found.size() + marks.size()) <= text.size());
        QVERIFY2(timer.elapsed() < 10'000, "not linear");
    }

private:
    static void row(const char *name, const char *language, const QString &expected, const QString &text = {})
    {
        const QString plain = QString(expected).replace(u'|', u' ');
        QTest::newRow(name) << QString::fromLatin1(language) << (text.isEmpty() ? plain : text) << expected;
    }

    static void english()
    {
        row("two plain", "en", u"Rain fell.|The river rose."_s);
        row("title", "en", u"Mr. Vale met Dr. Ortiz.|They spoke."_s);
        row("initial", "en", u"Roger F. Noriega spoke.|He left."_s);
        row("two initials", "en", u"J. K. Marsh wrote it.|It sold."_s);
        row("U.S. before a name", "en", u"The U.S. State Department paid.|It was late."_s);
        row("U.S. before a small letter", "en", u"It was paid by the U.S. which had the money."_s);
        row("U.S. at the end", "en", u"It was paid by the U.S.|The rest came later."_s);
        row("U.S. before a quotation", "en", u"It came from the U.S.|“We agree,” he said."_s);
        row("D.C. at the end", "en", u"They met in Washington, D.C.|There was no deal."_s);
        row("D.C. inside", "en", u"A Washington, D.C. firm won.|It was glad."_s);
        row("decimal", "en", u"It cost $54.3 million.|More came."_s);
        row("money begins", "en", u"It was spent.|$54.3 million was left."_s);
        row("number begins", "en", u"It ended in 2012.|54 were held."_s);
        row("year ends", "en", u"It began in 2012.|By 2013 it was over."_s);
        row("No. 5", "en", u"Decree No. 5 was signed.|It holds."_s);
        row("no as an answer", "en", u"He said no.|She said yes."_s);
        row("month", "en", u"On Dec. 5 they met.|On Jan. 6 they parted."_s);
        row("approx.", "en", u"It weighed approx. 24 pounds."_s);
        row("Inc. inside", "en", u"Acme Inc. Chief Lee left."_s);
        row("Inc. at the end", "en", u"She works for Acme Inc.|The firm is old."_s);
        row("Jr. inside", "en", u"Martin Hale Jr. Avenue is long."_s);
        row("clock before a day", "en", u"At 3 p.m. Friday it rained."_s);
        row("clock at the end", "en", u"It rained at 3 p.m.|Police came."_s);
        row("etc.", "en", u"Maps, plans, etc. were burnt."_s);
        row("e.g.", "en", u"Some crops, e.g. Coffee, pay."_s);
        row("question", "en", u"Who paid?|Nobody knows!|So it goes."_s);
        row("question in a quotation", "en", u"“Who paid?” he asked.|Nobody knew."_s);
        row("stop before a quote", "en", u"He said, “We won.”|They cheered."_s);
        row("straight quotes", "en", u"He said, \"We won.\"|They cheered."_s);
        row("single quotes", "en", u"He said, ‘We won.’|They cheered."_s);
        row("quotation begins", "en", u"They cheered.|“We won,” he said."_s);
        row("bracket closes", "en", u"(It was late.)|He left."_s);
        row("bracket inside", "en", u"It fell (by 5 pct.) and rose."_s);
        row("dots go on", "en", u"It fell... and rose."_s);
        row("dots end", "en", u"It fell...|Then it rose."_s);
        row("ellipsis sign", "en", u"It fell… and rose…|Then it stopped."_s);
        row("omission", "en", u"“Money from the U.S. […] kept us afloat.”|He sat."_s);
        row("omission after a stop", "en", u"“We agreed.|[…] We signed.”"_s);
        row("web address", "en", u"See www.example.com for more.|It is free."_s);
        row("no space after the stop", "en", u"The work took years.|The end came."_s,
            u"The work took years.The end came."_s);
        row("product name", "en", u"It runs on Node.Js now."_s);
        row("dateline", "en", u"IQUITOS, Peru — Rain fell.|It stopped."_s);
        row("headline with U.S.", "en", u"Peru and the U.S. To Sign a Pact"_s);
        row("foreign word is a word", "en", u"They set a cap.|Spending fell."_s);
        row("foreign title", "en", u"She met Sra. Ruiz there."_s);
        row("Ph.D.", "en", u"She is a Ph.D. student."_s);
        row("rupees", "en", u"It cost Rs. 500 crore.|That was too much."_s);
        row("state", "en", u"SANTA CRUZ, Calif. — It is time.|They wait."_s,
            u"SANTA CRUZ, Calif. — It is time. They wait."_s);
        row("capital in a dateline", "en", u"WASHINGTON, D.C. — The rain fell.|It stopped."_s);
        row("plan B", "en", u"There is a plan B.|The mayor said so."_s);
    }

    static void spanish()
    {
        row("dos", "es", u"Llovió.|El río creció."_s);
        row("tratamiento", "es", u"El Sr. Ruiz y la Dra. Gómez hablaron.|Luego callaron."_s);
        row("EE. UU. dentro", "es", u"El gobierno de EE. UU. aportó 50 millones."_s);
        row("EE. UU. ante nombre", "es", u"En EE. UU. Washington decide."_s);
        row("EE. UU. al final", "es", u"El dinero vino de EE. UU.|El resto llegó después."_s);
        row("EE.UU. al final", "es", u"El dinero vino de EE.UU.|La cifra subió."_s);
        row("miles", "es", u"Había 49.800 hectáreas.|Ahora hay 42.900."_s);
        row("decimal con coma", "es", u"Bajó 13,9 %.|Después subió."_s);
        row("N.º", "es", u"El decreto N.º 5 rige.|Se publicó ayer."_s);
        row("núm.", "es", u"La ley núm. 29 rige."_s);
        row("pág.", "es", u"Véase la pág. 12 del informe."_s);
        row("S.A.", "es", u"La firma Minera Sur S.A. Lima ganó."_s);
        row("soles", "es", u"Costó S/. 500 millones.|Luego bajó."_s);
        row("pregunta", "es", u"¿Quién pagó?|¡Nadie!|Así fue."_s);
        row("pregunta sigue", "es", u"—¿Quién pagó? —preguntó el juez."_s);
        row("comillas", "es", u"Dijo: «Ganamos.»|Aplaudieron."_s);
        row("empieza con signo", "es", u"Terminó.|¿Y ahora?"_s);
        row("agencia", "es", u"Lima, 5 may (EFE).- El Gobierno firmó.|La ley rige."_s);
        row("general", "es", u"El Gral. Pérez llegó con el Cnel. Soto.|Hablaron."_s);
        row("FF. AA.", "es", u"Las FF. AA. entraron al valle.|Hubo calma."_s);
        row("puntos suspensivos", "es", u"Subió... y bajó.|Después nada."_s);
        row("idioma desconocido", "", u"El Sr. Ruiz vino.|The end."_s);
    }

    static void marksAndLines()
    {
        row("citation between", "en", u"It was luggage.|On Friday they pleaded."_s,
            u"It was luggage. [1] On Friday they pleaded. [2]"_s);
        row("citation with no-break space", "en", u"One was held.|Two fled."_s,
            u"One was held.\u00a0[1]\u00a0 Two fled."_s);
        row("two citations", "en", u"It rose.|It fell."_s, u"It rose. [1] [2, 3] It fell."_s);
        row("citation without a space", "en", u"It rose.|It fell."_s, u"It rose.[1] It fell."_s);
        row("citation after a quotation", "en", u"“It rose.”|Moreover, “it fell.”"_s,
            u"“It rose.” [46] Moreover, “it fell.” [47]"_s);
        row("citation and small letter", "en", u"It rose.|iPhones fell."_s, u"It rose. [4] iPhones fell."_s);
        row("citation inside", "en", u"It rose [4] and fell."_s);
        row("citation before the line's end", "en", u"It rose"_s, u"It rose [4]"_s);
        row("endnote", "en", u"Marsh, Rivers, 2012."_s, u"[4] Marsh, Rivers, 2012."_s);
        row("line break", "en", u"A heading|Then text."_s, u"A heading\n\n  Then text.  \n"_s);
        row("list numbers", "en", u"1. Asia|2. The Proxy War"_s, u"1. Asia\n2. The Proxy War"_s);
        row("Chinese", "zh", u"一。|二。"_s, u"一。二。"_s);
        row("German ordinal", "de", u"Am 3. Mai kam er.|Er blieb."_s);
        row("nothing", "en", QString(), u" \n "_s);
        row("only a stop", "en", u"."_s);
    }
};

QTEST_APPLESS_MAIN(TestSegmentation)
#include "tst_segmentation.moc"
