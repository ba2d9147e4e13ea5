// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentreader.h"
#include "tests/importing/pdfsheets.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// '|' is where a word may be parted; without them the text is what the reader has to give back.
const QStringList story {
    u"The lake au|thor|i|ty count|ed 4,120 boats on the shore in 2014, near|ly twice as many as in the year be|fore, "
    u"and "
    "it ex|pects the num|ber to grow as the reg|is|tra|tion of small fish|er|men goes on through|out the prov|ince."_s,
    u"Ac|cord|ing to its re|port the nets that were con|fis|cat|ed would cov|er 212 hec|tares of wa|ter, a well-|known "
    "prob|lem that the com|mu|ni|ties have com|plained of since the last cen|sus was tak|en by the min|is|try."_s,
    u"A well-known trad|er in the har|bour said that pric|es had not fall|en. Oth|ers who sell on the same quay spoke "
    "of a third less than in March, when the sea|son be|gan and ice was still to be had for mon|ey."_s,
    u"The gov|er|nor prom|ised eight in|spec|tors more. They are to be|gin their rounds be|fore the clos|ing of the "
    "sea|son, which the com|mit|tee wants to move for|ward by two weeks in or|der to spare the young fish."_s,
};

QString plain(QString text)
{
    return text.remove(u'|');
}

ArticleDraft read(const QByteArray &bytes)
{
    const Result<ArticleDraft> draft = readDocument(bytes, u"report.pdf"_s);
    if (!draft)
        qFatal("%s", qPrintable(draft.error().text()));
    return *draft;
}

QString refused(const QByteArray &bytes)
{
    const Result<ArticleDraft> draft = readDocument(bytes, u"report.pdf"_s);
    return draft ? u"read"_s : draft.error().remedy.isEmpty() ? u"no remedy"_s : draft.error().what;
}

QStringList boilerplate(const ArticleDraft &draft)
{
    QStringList found;
    for (const Boilerplate &part : draft.stated.structure.boilerplate)
        found.append(part.kind + u": "_s + part.span.in(draft.text));
    return found;
}

QStringList headings(const ArticleDraft &draft)
{
    QStringList found;
    for (const TextSpan span : draft.stated.structure.headings)
        found.append(span.in(draft.text).toString());
    return found;
}

QStringList pageBeginnings(const ArticleDraft &draft)
{
    QStringList found;
    for (const PageStart &page : draft.stated.structure.pages)
        found.append(page.label + u": "_s + QStringView(draft.text).sliced(page.offset).first(10));
    return found;
}

QStringList linesOf(const PdfSheets &sheets, const QStringList &paragraphs, double width)
{
    QStringList lines;
    for (const QString &paragraph : paragraphs) {
        QStringList own = sheets.wrapped(paragraph, width, 12);
        own.front().prepend(u'\t');
        lines += own;
    }
    return lines;
}

} // namespace

class TestPdfReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Two, three and four pages of columns between a running header and a page number.
    void columns_areReadOneAfterTheOther_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rounds");
        QTest::newRow("one column") << 1 << 3;
        QTest::newRow("two columns") << 2 << 3;
        QTest::newRow("three columns") << 3 << 3;
    }

    void columns_areReadOneAfterTheOther()
    {
        QFETCH(int, columns);
        QFETCH(int, rounds);
        PdfSheets sheets;
        const double gutter = 18;
        const double width = (495 - gutter * (columns - 1)) / columns;
        const QStringList words = u"Once again and with more care the same"_s.split(u' ');
        QStringList paragraphs;
        for (int i = 0; i < rounds; ++i) {
            for (const QString &paragraph : story) // no two pages are to begin with the same words
                paragraphs.append(QStringList(words.mid(0, i + 1)).join(u' ') + u", as told: "_s + paragraph);
        }
        QStringList lines = linesOf(sheets, paragraphs, width);
        int page = 41;
        while (!lines.isEmpty()) {
            if (page > 41)
                sheets.newPage();
            sheets.line(50, 40, u"THE LAKE LEDGER"_s, 8);
            sheets.line(545, 40, u"Special report on fisheries"_s, 8, true);
            for (int column = 0; column < columns; ++column)
                sheets.fill({50 + column * (width + gutter), 60, width, 300}, 80, lines);
            sheets.line(290, 810, QString::number(page++), 8);
        }
        const ArticleDraft draft = read(sheets.bytes());
        for (const QString &paragraph : std::as_const(paragraphs))
            QVERIFY2(draft.text.contains(u"\n\n"_s + plain(paragraph) + u"\n\n"_s)
                         || draft.text.startsWith(plain(paragraph) + u"\n\n"_s),
                     qPrintable(paragraph + u"\n---\n"_s + draft.text));
        QCOMPARE(boilerplate(draft).count(u"page_header: THE LAKE LEDGER"_s), page - 41);
        QCOMPARE(boilerplate(draft).count(u"page_header: Special report on fisheries"_s), page - 41);
        QVERIFY(boilerplate(draft).contains(u"page_number: 41"_s));
        QCOMPARE(draft.stated.structure.pages.size(), size_t(page - 41));
        QCOMPARE(draft.stated.structure.pages.front(), (PageStart {0, u"41"_s}));
        QCOMPARE(draft.stated.structure.pages.back().label, QString::number(page - 1));
    }

    void report_hasHeadingsNotesAndList()
    {
        PdfSheets sheets;
        const QRectF page {70, 70, 455, 700};
        sheets.line(70, 40, u"Annual review of the harbour"_s, 8);
        double y = sheets.paragraph(page, 100, u"Boats and nets of the northern lakes"_s, 0, 20) + 20;
        y = sheets.paragraph(page, y, plain(story[0])) + 8;
        y = sheets.paragraph(page, y, u"What was counted"_s, 0, 14) + 6;
        double x = sheets.line(70, y, u"Inspectors found 2,000"_s);
        x = sheets.line(x, y - 3.5, u"3"_s, 6);
        sheets.line(x + 3, y, u"nets."_s);
        y += 24;
        y = sheets.paragraph(page, y, u"• nets without a mark"_s);
        y = sheets.paragraph(page, y, u"• boats without a number"_s) + 8;
        y = sheets.paragraph(page, y, plain(story[1])) + 8;
        sheets.line(70, 760, u"3 See the census of 2009, which counts"_s, 7);
        sheets.line(70, 769, u"only the southern shore."_s, 7);
        sheets.line(280, 815, u"Page 1 of 2"_s, 8);
        sheets.newPage();
        sheets.line(70, 40, u"Annual review of the harbour"_s, 8);
        sheets.paragraph(page, 100, plain(story[3]));
        sheets.line(280, 815, u"Page 2 of 2"_s, 8);
        const ArticleDraft draft = read(sheets.bytes());
        QCOMPARE(headings(draft), (QStringList {u"Boats and nets of the northern lakes"_s, u"What was counted"_s}));
        QVERIFY2(draft.text.contains(u"Inspectors found 2,000³ nets."_s), qPrintable(draft.text));
        QVERIFY2(draft.text.contains(u"\n\n• nets without a mark\n\n• boats without a number\n\n"_s),
                 qPrintable(draft.text));
        QVERIFY2(draft.text.contains(u"\n\n3 See the census of 2009, which counts only the southern shore.\n\n"_s),
                 qPrintable(draft.text));
        QVERIFY(draft.text.indexOf(u"3 See the census"_s) > draft.text.indexOf(plain(story[1])));
        QVERIFY(draft.text.indexOf(u"3 See the census"_s) < draft.text.indexOf(plain(story[3])));
        QVERIFY(boilerplate(draft).contains(u"page_footer: Page 2 of 2"_s));
        QCOMPARE(pageBeginnings(draft), (QStringList {u"1: Boats and "_s, u"2: The govern"_s}));
        QCOMPARE(draft.stated.metadata.title->value, u"Boats and nets of the northern lakes"_s);
    }

    // Paragraphs told apart by gaps, no indents, ragged lines; a word parted over the page's turn.
    void pageTurn_doesNotPartAWord()
    {
        PdfSheets sheets;
        sheets.line(60, 40, u"Informe del río"_s, 8);
        sheets.line(60, 760, u"La cosecha de cacao alcanzó 3 400 toneladas, según los datos de la coope-"_s);
        sheets.line(290, 815, u"- 6 -"_s, 8);
        sheets.newPage();
        sheets.line(60, 40, u"Informe del río"_s, 8);
        sheets.line(60, 80, u"rativa, que reúne a 812 familias."_s);
        sheets.line(60, 106, u"El año pasado fueron 2 900."_s);
        sheets.line(290, 815, u"- 7 -"_s, 8);
        const ArticleDraft draft = read(sheets.bytes());
        QVERIFY2(
            draft.text.contains(u"datos de la cooperativa, que reúne a 812 familias.\n\nEl año pasado fueron 2 900."_s),
            qPrintable(draft.text));
        QCOMPARE(pageBeginnings(draft).last(), u"7: rativa, qu"_s);
        QVERIFY(boilerplate(draft).contains(u"page_number: - 6 -"_s));
    }

    void headlineOverColumns_comesFirst()
    {
        PdfSheets sheets;
        sheets.line(50, 90, u"Two towns share one bridge and one debt"_s, 22);
        QStringList lines = linesOf(sheets, story, 230);
        const QStringList all = lines;
        QStringList left = lines.mid(0, (lines.size() + 1) / 2);
        QStringList right = lines.mid(left.size());
        sheets.fill({50, 0, 230, 700}, 130, left);
        sheets.fill({310, 0, 230, 700}, 130, right);
        const ArticleDraft draft = read(sheets.bytes());
        QVERIFY2(draft.text.startsWith(u"Two towns share one bridge and one debt\n\n"_s + plain(story[0]) + u"\n\n"_s),
                 qPrintable(draft.text));
        for (const QString &paragraph : story)
            QVERIFY2(draft.text.contains(plain(paragraph)), qPrintable(draft.text));
    }

    void properties_areStated()
    {
        const QByteArray xmp
            = "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>\n"
              "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''\n"
              " xmlns:dc='http://purl.org/dc/elements/1.1/' "
              "xmlns:prism='http://prismstandard.org/namespaces/basic/2.0/'>\n"
              "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Water for the upper "
              "valley</rdf:li></rdf:Alt></dc:title>\n"
              "<dc:creator><rdf:Seq><rdf:li>Inés Quiroga</rdf:li><rdf:li>Tom Hale</rdf:li></rdf:Seq></dc:creator>\n"
              "<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>\n"
              "<prism:publicationDate>2016-05-09</prism:publicationDate><dc:publisher><rdf:Bag><rdf:li>Valley "
              "Institute</rdf:li></rdf:Bag></dc:publisher>\n"
              "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
        PdfSheets sheets({}, xmp);
        sheets.line(60, 80, u"The canal was dug in 1954."_s);
        const StatedFacts stated = read(sheets.bytes()).stated;
        QCOMPARE(stated.metadata.title->value, u"Water for the upper valley"_s);
        QCOMPARE(stated.metadata.author->value, u"Inés Quiroga, Tom Hale"_s);
        QCOMPARE(stated.metadata.published->value, u"2016-05-09"_s);
        QCOMPARE(stated.metadata.outlet->value, u"Valley Institute"_s);
        QCOMPARE(stated.language, u"en"_s);
    }

    void titleOfATemplate_isNone_data()
    {
        QTest::addColumn<QString>("title");
        for (const QString &title : {u""_s, u"Untitled"_s, u"Microsoft Word - final report.doc"_s, u"report_v2.docx"_s})
            QTest::newRow(qPrintable(title)) << title;
    }

    void titleOfATemplate_isNone()
    {
        QFETCH(QString, title);
        PdfSheets sheets(title);
        sheets.line(60, 80, u"The canal was dug in 1954."_s);
        QVERIFY(!read(sheets.bytes()).stated.metadata.title);
    }

    void pictureOfText_isRefused()
    {
        PdfSheets sheets;
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(Qt::gray);
        sheets.picture(image, {50, 50, 400, 400});
        QVERIFY(refused(sheets.bytes()).contains(u"only pictures of text"_s));
    }

    void charactersThatAreNone_areNoText()
    {
        PdfSheets sheets;
        sheets.line(60, 60, QString(8, QChar(0x00AD)));
        QVERIFY(refused(sheets.bytes()).contains(u"no text at all"_s));
    }

    void password_isNamed()
    {
        const QByteArray key(32, 'k');
        const QByteArray hex = "<" + key.toHex() + ">";
        const QByteArray bytes = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                 "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                 "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\n"
                                 "4 0 obj<</Filter/Standard/V 1/R 2/P -4/O "
            + hex + "/U " + hex + ">>endobj\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID[" + hex + hex + "]>>\n%%EOF\n";
        QVERIFY2(refused(bytes).contains(u"password"_s), qPrintable(refused(bytes)));
    }

    void damagedBytes_neverCrash()
    {
        PdfSheets sheets;
        sheets.paragraph({60, 60, 400, 600}, 80, plain(story[0]));
        const QByteArray sound = sheets.bytes();
        for (qsizetype cut = 1; cut < sound.size(); cut += sound.size() / 60)
            QVERIFY(refused(sound.first(cut)) != u"no remedy"_s);
        for (qsizetype at = 0; at < sound.size(); at += sound.size() / 120) {
            QByteArray flipped = sound;
            flipped[at] = char(flipped[at] ^ 0x15);
            QVERIFY(refused(flipped) != u"no remedy"_s);
        }
    }
};

QTEST_MAIN(TestPdfReader)
#include "tst_pdfreader.moc"
