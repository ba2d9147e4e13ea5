// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentreader.h"
#include "tests/importing/packed.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wordSpace = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                             " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                             " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";

QByteArray docx(const QByteArray &body, const QList<PackedFile> &more = {})
{
    return packed(QList<PackedFile> {{u"[Content_Types].xml"_s, "<Types/>"},
                                     {u"word/document.xml"_s,
                                      "<w:document " + wordSpace + "><w:body>" + body + "</w:body></w:document>"}}
                  + more);
}

QByteArray word(const QByteArray &text, const QByteArray &style = {})
{
    const QByteArray look
        = style.isEmpty() ? QByteArray() : QByteArray("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
    return "<w:p>" + look + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

QByteArray odt(const QByteArray &body, const QList<PackedFile> &more = {})
{
    const QByteArray content
        = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'\n"
          " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
          "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'\n"
          " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'><office:body><office:text>"
        + body + "</office:text></office:body></office:document-content>";
    return packed(
        QList<PackedFile> {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, content}}
        + more);
}

QByteArray epub(const QList<PackedFile> &chapters, const QByteArray &metadata = {})
{
    QByteArray manifest, spine;
    QList<PackedFile> files {
        {u"mimetype"_s, "application/epub+zip"},
        {u"META-INF/container.xml"_s,
         "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>\n"
         "<rootfile full-path='OPS/book.opf' media-type='application/oebps-package+xml'/></rootfiles></container>"}};
    for (const PackedFile &chapter : chapters) {
        const QByteArray id = "c" + QByteArray::number(files.size());
        const bool isNav = chapter.name.startsWith(u"nav"_s);
        manifest = "<item id=\"" + id + "\" href=\"text/" + chapter.name.toUtf8() + "\""
            + (isNav ? " properties=\"nav\"" : "") + "/>" + manifest; // not in the order of reading
        spine += "<itemref idref=\"" + id + "\"/>";
        files.prepend({u"OPS/text/"_s + chapter.name, chapter.bytes});
    }
    std::rotate(files.begin(), files.begin() + chapters.size(), files.end());
    files.append({u"OPS/book.opf"_s,
                  "<package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>"
                      + metadata + "</metadata><manifest>" + manifest + "</manifest><spine>" + spine
                      + "</spine></package>"});
    return packed(files);
}

QByteArray chapter(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><!DOCTYPE html><html "
           "xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head>"
           "<body>"
        + body + "</body></html>";
}

ArticleDraft read(const QByteArray &bytes)
{
    const Result<ArticleDraft> draft = readDocument(bytes, u"document"_s);
    if (!draft)
        qFatal("%s", qPrintable(draft.error().text()));
    return *draft;
}

QString refused(const QByteArray &bytes)
{
    const Result<ArticleDraft> draft = readDocument(bytes, u"document"_s);
    return draft ? u"read"_s : draft.error().remedy.isEmpty() ? u"no remedy"_s : draft.error().what;
}

QStringList headings(const ArticleDraft &draft)
{
    QStringList found;
    for (const TextSpan span : draft.stated.structure.headings)
        found.append(span.in(draft.text).toString());
    return found;
}

} // namespace

class TestOfficeReaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &bytes, const char *format, const QString &text) {
            QTest::newRow(name) << bytes << QString::fromLatin1(format) << text;
        };
        row("docx: paragraphs", docx(word("One &amp; two.") + word("") + word("Año tres.")), "docx",
            u"One & two.\n\nAño tres."_s);
        row("docx: tracked changes",
            docx("<w:p><w:r><w:t>In </w:t></w:r><w:del><w:r><w:delText>2012</w:delText></w:r></w:del>"
                 "<w:ins><w:r><w:t>2013</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> gone</w:t></w:r></w:moveFrom></w:p>"),
            "docx", u"In 2013"_s);
        row("docx: hidden words, breaks, tabs, fields",
            docx("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr>"
                 "<w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"),
            "docx", u"a b\nc"_s);
        row("docx: table",
            docx("<w:tbl><w:tr><w:tc>" + word("Year") + "</w:tc><w:tc>" + word("Area") + "</w:tc></w:tr><w:tr><w:tc>"
                 + word("2013") + "</w:tc><w:tc>" + word("49,800 ha") + "</w:tc></w:tr></w:tbl>" + word("After.")),
            "docx", u"Year | Area\n2013 | 49,800 ha\n\nAfter."_s);
        row("docx: text box once, after its paragraph",
            docx("<w:p><w:r><w:t>Before </w:t><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>"
                 + word("Boxed.") + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>"
                 + word("Boxed.")
                 + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>and after.</w:t></w:r></w:p>"),
            "docx", u"Before and after.\n\nBoxed."_s);
        row("docx: notes",
            docx("<w:p><w:r><w:t>Said so</w:t><w:footnoteReference w:id=\"7\"/><w:t>.</w:t></w:r></w:p>" + word("End."),
                 {{u"word/footnotes.xml"_s,
                   "<w:footnotes " + wordSpace + "><w:footnote w:id=\"0\">" + word("separator")
                       + "</w:footnote><w:footnote w:id=\"7\">" + word("A letter.") + "</w:footnote></w:footnotes>"}}),
            "docx", u"Said so[1].\n\nEnd.\n\n[1] A letter."_s);
        const QByteArray item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%\"/></w:numPr></w:pPr>"
                                "<w:r><w:t>x</w:t></w:r></w:p>";
        const QByteArray numbering = "<w:numbering " + wordSpace
            + "><w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl>"
              "</w:abstractNum><w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
              "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/></w:num><w:num w:numId=\"2\">"
              "<w:abstractNumId w:val=\"5\"/></w:num></w:numbering>";
        row("docx: lists",
            docx(QByteArray(item).replace('%', '1') + QByteArray(item).replace('%', '1')
                     + QByteArray(item).replace('%', '2'),
                 {{u"word/numbering.xml"_s, numbering}}),
            "docx", u"1. x\n\n2. x\n\n• x"_s);
        row("odt: paragraphs",
            odt("<text:h text:outline-level=\"1\">Head</text:h><text:p>One<text:s text:c=\"2\"/>two"
                "<text:line-break/>three.</text:p>"),
            "odt", u"Head\n\nOne two\nthree."_s);
        row("odt: tracked changes and comments",
            odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
                "</text:changed-region></text:tracked-changes><text:p>Kept<office:annotation><text:p>note to self"
                "</text:p></office:annotation>.</text:p>"),
            "odt", u"Kept."_s);
        row("odt: list, note, table, box",
            odt("<text:list><text:list-item><text:p>first</text:p></text:list-item></text:list><text:p>Said<text:note>"
                "<text:note-citation>1</text:note-citation><text:note-body><text:p>A letter.</text:p></text:note-body>"
                "</text:note>.<draw:frame><draw:text-box><text:p>Boxed.</text:p></draw:text-box></draw:frame></text:p>"
                "<table:table><table:table-row><table:table-cell><text:p>2013</text:p></table:table-cell>"
                "<table:table-cell><text:p>12 t</text:p></table:table-cell></table:table-row></table:table>"),
            "odt", u"• first\n\nSaid[1].\n\nBoxed.\n\n2013 | 12 t\n\n[1] A letter."_s);
        row("epub: chapters in the order of the spine",
            epub({{u"nav.xhtml"_s, chapter("<p>Contents</p>")},
                  {u"two.xhtml"_s, chapter("<h1>One</h1><p>It&nbsp;began\n <i>so</i>.</p>")},
                  {u"a.xhtml"_s,
                   chapter("<h2>Two</h2><ul><li><p>x</p></li><li>y</li></ul><table><tr><td>a</td><td>b</td>"
                           "</tr></table>")}}),
            "epub", u"One\n\nIt\u00a0began so.\n\nTwo\n\n• x\n\n• y\n\na | b"_s);
        row("epub: a broken chapter",
            epub({{u"a.xhtml"_s, "<html><body><p>Read to</p><p>here</b> no more</body>"},
                  {u"b.xhtml"_s, chapter("<p>Next.</p>")}}),
            "epub", u"Read to\n\nhere\n\nNext."_s);
    }

    void text_isRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        QFETCH(QString, text);
        const ArticleDraft draft = read(bytes);
        QCOMPARE(draft.text, text);
        QCOMPARE(draft.format, format);
        QVERIFY(draft.stated.hasStructure);
    }

    void headings_areFoundByStyle()
    {
        const QByteArray styles = "<w:styles " + wordSpace
            + "><w:style w:styleId=\"Ttulo1\"><w:name w:val=\"heading 1\"/></w:style><w:style "
              "w:styleId=\"Own\"><w:name "
              "w:val=\"Mine\"/><w:basedOn w:val=\"Ttulo1\"/></w:style><w:style w:styleId=\"Body\"><w:name "
              "w:val=\"Normal\"/></w:style></w:styles>";
        const ArticleDraft draft = read(docx(word("Origins", "Ttulo1") + word("Text.", "Body") + word("Later", "Own"),
                                             {{u"word/styles.xml"_s, styles}}));
        QCOMPARE(headings(draft), (QStringList {u"Origins"_s, u"Later"_s}));
        QCOMPARE(headings(read(odt("<text:p>a</text:p><text:h>B</text:h>"))), QStringList {u"B"_s});
        QCOMPARE(headings(read(epub({{u"a.xhtml"_s, chapter("<h3>C</h3><p>d</p>")}}))), QStringList {u"C"_s});
    }

    void properties_areStated()
    {
        const QByteArray core
            = "<cp:coreProperties xmlns:cp='x' xmlns:dc='http://purl.org/dc/elements/1.1/'\n"
              " xmlns:dcterms='http://purl.org/dc/terms/'><dc:title>Nets of the north</dc:title><dc:creator>Ana "
              "Reyes</dc:creator>\n"
              " <cp:keywords>fish; "
              "nets</cp:keywords><dcterms:created>2015-02-03T09:00:00Z</dcterms:created></cp:coreProperties>";
        Metadata metadata = read(docx(word("x"), {{u"docProps/core.xml"_s, core}})).stated.metadata;
        QCOMPARE(metadata.title->value, u"Nets of the north"_s);
        QCOMPARE(metadata.author->value, u"Ana Reyes"_s);
        QCOMPARE(metadata.published->value, u"2015-02-03"_s);
        QVERIFY(metadata.published->origin == MetadataField::Origin::File);
        QCOMPARE(metadata.tags, (QStringList {u"fish"_s, u"nets"_s}));
        metadata = read(odt("<text:p>x</text:p>",
                            {{u"meta.xml"_s,
                              "<office:document-meta xmlns:office='o' xmlns:dc='d' xmlns:meta='m'><office:meta>\n"
                              "<dc:title>Redes</dc:title><meta:creation-date>2011-05-06T00:00:00</"
                              "meta:creation-date><dc:date>2020-01-01</dc:date>\n"
                              "</office:meta></office:document-meta>"}}))
                       .stated.metadata;
        QCOMPARE(metadata.title->value, u"Redes"_s);
        QCOMPARE(metadata.published->value, u"2011-05-06"_s);
        const StatedFacts stated
            = read(epub({{u"a.xhtml"_s, chapter("<p>x</p>")}},
                        "<dc:title>The lake</dc:title><dc:creator>Tom Hale</dc:creator><dc:date>2009"
                        "</dc:date><dc:language>es-PE</dc:language><dc:publisher>Orilla</dc:publisher>"))
                  .stated;
        QCOMPARE(stated.metadata.published->value, u"2009"_s);
        QCOMPARE(stated.metadata.outlet->value, u"Orilla"_s);
        QCOMPARE(stated.language, u"es"_s);
    }

    void unusableDocuments_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty docx") << docx("") << u"no text"_s;
        QTest::newRow("encrypted odt") << odt("x", {{u"META-INF/manifest.xml"_s, "<encryption-data/>"}})
                                       << u"password"_s;
        QTest::newRow("odt without content")
            << packed({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}}) << u"damaged"_s;
        QTest::newRow("locked epub") << packed({{u"mimetype"_s, "application/epub+zip"},
                                                {u"META-INF/container.xml"_s, "<c><rootfile full-path='b.opf'/></c>"},
                                                {u"META-INF/encryption.xml"_s, "<e/>"},
                                                {u"b.opf"_s,
                                                 "<p><manifest><item id='a' href='a.xhtml'/></manifest>\n"
                                                 "<spine><itemref idref='a'/></spine></p>"},
                                                {u"a.xhtml"_s, "\x8f\x03garbage"}})
                                     << u"locked"_s;
        QTest::newRow("bomb") << docx("<w:p/>", {{u"word/styles.xml"_s, QByteArray(100 * 1024 * 1024, ' ')}})
                              << u"far more than a text"_s;
    }

    void unusableDocuments_areRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QVERIFY2(refused(bytes).contains(says), qPrintable(refused(bytes)));
    }

    void hostileXml_isBounded()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray laughs
            = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>\n"
              "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>\n"
              "<!ENTITY e SYSTEM 'file:///etc/passwd'>]><html><body><p>&d;&d;&d;&e;</p></body></html>";
        const QString text = refused(epub({{u"a.xhtml"_s, laughs}, {u"b.xhtml"_s, chapter("<p>x</p>")}}));
        QCOMPARE(text, u"read"_s);
        QVERIFY(!read(epub({{u"a.xhtml"_s, laughs}, {u"b.xhtml"_s, chapter("<p>x</p>")}})).text.contains(u"root:"_s));
        const int depth = 100'000;
        QCOMPARE(refused(docx(QByteArray("<w:tbl><w:tr><w:tc>").repeated(depth) + word("deep")
                              + QByteArray("</w:tc></w:tr></w:tbl>").repeated(depth))),
                 u"read"_s);
        QCOMPARE(refused(docx(QByteArray("<w:p><w:txbxContent>").repeated(depth) + word("deep")
                              + QByteArray("</w:txbxContent></w:p>").repeated(depth))),
                 u"read"_s);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void damagedBytes_neverCrash()
    {
        for (const QByteArray &sound : {docx(word("One.").repeated(200)), odt("<text:p>x</text:p>"),
                                        epub({{u"a.xhtml"_s, chapter("<p>x</p>")}})}) {
            for (qsizetype cut = 1; cut < sound.size(); cut += 1 + sound.size() / 60)
                QVERIFY(refused(sound.first(cut)) != u"no remedy"_s);
            for (qsizetype at = 0; at < sound.size(); at += 1 + sound.size() / 150) {
                QByteArray flipped = sound;
                flipped[at] = char(flipped[at] ^ 0x15);
                QVERIFY(refused(flipped) != u"no remedy"_s);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOfficeReaders)
#include "tst_officereaders.moc"
